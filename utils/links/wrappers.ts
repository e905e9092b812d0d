/**
 * Redirectors that carry the real address in their own: host (with its subdomains where it begins
 * with a dot), how its path begins, and where the address stands: parameters by name, "?" for the
 * whole query, "/" for the rest of the path. One a line; "*" stands for any country ending.
 */
export const wrapperRows = `
.google.* /url q url
.google.* /imgres imgurl imgrefurl
.google.* /amp/s/ /s
.google.* /amp/ /
.google.* /aclk adurl
translate.google.* /translate u
translate.google.* /website u
.googleadservices.com /pagead/aclk adurl
.doubleclick.net /pcs/click adurl
.doubleclick.net /aclk adurl
.doubleclick.net /ddm/ ?
feedproxy.google.com / url
.facebook.com /l.php u
.facebook.com /flx/warn u
.facebook.com /sharer u
l.instagram.com / u
l.threads.net / u
l.threads.com / u
l.messenger.com /l.php u
l.wl.co /l u
out.reddit.com / url
.reddit.com /submit url
.youtube.com /redirect q
.linkedin.com /redir/redirect url
.linkedin.com /safety/go url
.linkedin.com /authwall sessionRedirect
.twitter.com /intent url
.x.com /intent url
.pinterest.com /pin/create url
.tumblr.com /redirect z
t.umblr.com /redirect z
steamcommunity.com /linkfilter u url
.steamcommunity.com /linkfilter u url
.vk.com /away.php to
vk.com /away to
.ok.ru /dk st.link
.safelinks.protection.outlook.com / url
urldefense.proofpoint.com /v1/ u
urldefense.proofpoint.com /v2/ u
urldefense.com /v3/__ __
urldefense.us /v3/__ __
linkprotect.cudasvc.com /url a
protect.mimecast.com /s/ domain
.mimecast.com /s/ domain
secure-web.cisco.com / /
.trendmicro.com /wis/clicktime u
clicktime.symantec.com / u
.sophos.com / d
linkprotect.fireeye.com /v1/url u
protect2.fireeye.com / u
.avanan.click /v2/___ ___
url.emailprotection.link / u
href.li / ?
anonym.to / ?
anonymz.com / ?
nullrefer.com / ?
hidereferrer.com / ?
dereferer.me / ?
.duckduckgo.com /l/ uddg
duckduckgo.com /l/ uddg
.bing.com /ck/a u
.bing.com /aclick u
.search.yahoo.com /RU= RU
.yandex.* /redir url
clck.yandex.* / url
.baidu.com /link url
.ecosia.org /newtab url
.qwant.com /redirect url
.startpage.com /do/ url
web.archive.org /web/ /2
.ampproject.org /c/s/ /s
.ampproject.org /v/s/ /s
.ampproject.org /c/ /
.ampproject.org /v/ /
.slack-redir.net /link url
slack-redir.net /link url
.evernote.com /OutboundRedirect.action dest
.deviantart.com /users/outgoing ?
.discogs.com /redirect url
.fandom.com /leaving url
.wikia.com /leaving url
.gitee.com /link target
link.zhihu.com / target
link.jianshu.com / t
link.juejin.cn / target
.csdn.net /link target
www.jianshu.com /go-wild url
www.douban.com /link2 url
c.pc.qq.com /middlem.html pfurl
mp.weixinbridge.com /mp/wapredirect url
weibo.cn /sinaurl u
t.cn /sinaurl u
link.csdn.net / target
exit.sc / url
.medium.com /r/ url
.quora.com /link url
.getpocket.com /redirect url
.digidip.net /visit url
click.linksynergy.com / murl
.linksynergy.com /deeplink murl
.awin1.com /cread.php ued p
.awin1.com /awclick.php ued p
.zenaps.com / ued p
.shareasale.com /r.cfm urllink
.shareasale.com /m-pr.cfm urllink
.anrdoezrs.net /links/ url
.anrdoezrs.net /click- url
.jdoqocy.com /click- url
.kqzyfj.com /click- url
.tkqlhce.com /click- url
.dpbolvw.net /click- url
.emjcd.com / url
go.redirectingat.com / url
go.skimresources.com / url
.redirectingat.com / url
redirect.viglink.com / u
.viglink.com / u
.sovrn.co / u
.prf.hn /click destination
prf.hn /click destination
.pxf.io / u
.sjv.io / u
.evyy.net / u
.7eer.net / u
.ojrq.net / u return
.impact.com /c/ u
.partnerize.com /click destination
.tradedoubler.com /click url
.tradetracker.net / u r
.webgains.com /click.html wgtarget
.effiliation.com /servlet/ url
.affilinet.com /click.asp diurl
.belboon.com / deeplink
.admitad.com /g/ ulp
.alitems.com /g/ ulp
alitems.com /g/ ulp
.lenkmio.com /g/ ulp
rover.ebay.com /rover mpre
.ebay.com /itm/redirect url
.ebay.* /rover mpre
.flexlinkspro.com / url
.narrativ.com / url
shop-links.co /link url
howl.me /link url
.commander1.com /c3/ url
ad.zanox.com /ppc ulp
.zanox.com /ppc ulp
.adform.net /C/ click
.outbrain.com /network/redir url
.taboola.com / url
.mailchi.mp / url
.list-manage.com /track url
.sendgrid.net /ls/click url
.hubspotlinks.com / url
.mandrillapp.com /track/click p
nam.delve.office.com / url
.office.com /redirect url
.adobe.com /r url
app.link /r $fallback_url
.app.link / $fallback_url
.page.link / link
.onelink.me / af_dp af_web_dp
.branch.io / $desktop_url
.smartadserver.com /click url
.criteo.com /delivery dest
`;
