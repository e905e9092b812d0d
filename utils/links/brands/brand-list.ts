/**
 * Brands that links pretend to be, by trade: the name as it stands in a host, then every domain
 * that is really theirs. Marks before a name, for what it says by itself in a foreign host:
 * "^" distinctive, but honest hosts carry it ("reddit.example"): only a misspelling or a lure tells;
 * "~" also a word ("chase"): only together with a lure;
 * "~~" an everyday word ("target"): only where its whole domain is copied ("target.com.…").
 * Maintained by hand from what the firms state on their own sites; docs/models/links.md says how.
 */
export const brandList: Readonly<Record<string, string>> = {
  payments: `
paypal paypal.com paypal.me paypalobjects.com paypal-community.com paypal-corp.com paypal-engineering.com paypal-knowledge.com paypalcorp.com paypal.de paypal.co.uk paypal.fr
~~stripe stripe.com stripe.network stripe.dev
~~square squareup.com square.com square.site squarecdn.com
~~wise wise.com transferwise.com
transferwise transferwise.com wise.com
revolut revolut.com revolut.me
venmo venmo.com
~zelle zellepay.com zelle.com
cashapp cash.app cashapp.com
payoneer payoneer.com
skrill skrill.com
neteller neteller.com
westernunion westernunion.com westernunion.co.uk
moneygram moneygram.com
klarna klarna.com klarna.net klarnacdn.net
afterpay afterpay.com
worldpay worldpay.com fisglobal.com
adyen adyen.com adyen.link
alipay alipay.com alipayobjects.com alipayplus.com
~~visa visa.com visa.co.uk visaeurope.com
mastercard mastercard.com mastercard.us mastercard.co.uk mastercardservices.com
americanexpress americanexpress.com americanexpress.co.uk amex.com aexp-static.com
~~discover discover.com discovercard.com
mercadopago mercadopago.com mercadopago.com.br mercadopago.com.ar mercadopago.com.mx
pagseguro uol.com.br pagseguro.com.br pagbank.com.br
paysafecard paysafecard.com paysafe.com
paytm paytm.com paytmbank.com
phonepe phonepe.com
razorpay razorpay.com
swedbank swedbank.com swedbank.se swedbank.ee swedbank.lv swedbank.lt
blik blik.com
przelewy24 przelewy24.pl
bancontact bancontact.com
twint twint.ch
`,
  crypto: `
coinbase coinbase.com cb.com coinbase.org base.org
binance binance.com binance.us binance.org bnbchain.org binance.vision
~kraken kraken.com
kucoin kucoin.com kucoin.io
metamask metamask.io metamask.app consensys.io
trustwallet trustwallet.com
~ledger ledger.com ledgerwallet.com
ledgerlive ledger.com
trezor trezor.io satoshilabs.com
opensea opensea.io
uniswap uniswap.org uniswapfoundation.org
pancakeswap pancakeswap.finance pancakeswap.com
~gemini gemini.com
bitfinex bitfinex.com
bitstamp bitstamp.net
bybit bybit.com
~~crypto crypto.com
etherscan etherscan.io
walletconnect walletconnect.com walletconnect.org walletconnect.network reown.com
coinmarketcap coinmarketcap.com
coingecko coingecko.com
bitpay bitpay.com
~phantom phantom.app phantom.com
robinhood robinhood.com robinhood.net
etoro etoro.com
bitget bitget.com
~okx okx.com okex.com
~~gate gate.io gate.com
huobi huobi.com htx.com
poloniex poloniex.com
upbit upbit.com
bithumb bithumb.com
ndax ndax.io
bitpanda bitpanda.com
bitvavo bitvavo.com
coinspot coinspot.com.au
raydium raydium.io
aave aave.com
lido lido.fi
`,
  banks: `
~chase chase.com jpmorganchase.com jpmorgan.com
jpmorgan jpmorgan.com jpmorganchase.com chase.com
wellsfargo wellsfargo.com wellsfargoadvisors.com wf.com wellsfargomedia.com
bankofamerica bankofamerica.com bofa.com bac.com ml.com
citibank citibank.com citi.com citigroup.com citibankonline.com citibank.co.in citibank.com.sg citicards.com
capitalone capitalone.com capitalone.co.uk capitalone.ca capital1.com
usbank usbank.com
pncbank pnc.com
truist truist.com
~regions regions.com
suntrust suntrust.com truist.com
tdbank td.com tdbank.com
navyfederal navyfederal.org
~usaa usaa.com
~~ally ally.com
~schwab schwab.com
charlesschwab schwab.com aboutschwab.com
~fidelity fidelity.com fidelity.co.uk
fidelityinvestments fidelity.com
goldmansachs goldmansachs.com gs.com marcus.com
morganstanley morganstanley.com
citizensbank citizensbank.com
keybank key.com keybank.com
fifththird 53.com
fifththirdbank 53.com
bmo bmo.com bmoharris.com
rbcroyalbank rbcroyalbank.com rbc.com royalbank.com
royalbank royalbank.com rbcroyalbank.com rbc.com
scotiabank scotiabank.com scotiabank.ca scotiabank.com.mx scotiabank.cl scotiabank.com.pe
cibc cibc.com
desjardins desjardins.com
interac interac.ca interac.com
hsbc hsbc.com hsbc.co.uk hsbc.com.hk hsbc.ca hsbc.fr hsbc.com.au hsbc.com.mx hsbcnet.com hsbc.com.cn hsbc.co.in
barclays barclays.co.uk barclayscenter.com barclays.com barclays.net barclaysus.com barclaycard.co.uk barclaycardus.com
barclaycard barclaycard.co.uk barclaycardus.com barclays.co.uk barclays.com
lloydsbank lloydsbank.com lloydsbank.co.uk lloydsbankinggroup.com
~lloyds lloydsbank.com lloyds.com lloydsbankinggroup.com
natwest natwest.com natwestgroup.com
santander santander.com santander.co.uk santander.es santanderbank.com santander.com.br santander.com.mx santander.pl santander.pt santander.de santander.cl
~halifax halifax.co.uk halifax.ca
monzo monzo.com monzo.me
starlingbank starlingbank.com
tsb tsb.co.uk
metrobank metrobankonline.co.uk
virginmoney virginmoney.com virginmoney.com.au virginmoneyukplc.com
standardchartered sc.com standardchartered.com
deutschebank deutsche-bank.de db.com deutschebank.com deutsche-bank.com
deutsche-bank deutsche-bank.de db.com deutsche-bank.com
commerzbank commerzbank.de commerzbank.com
~sparkasse sparkasse.de sparkasse.at
volksbank volksbank.de vr.de volksbank.at volksbank.it
postbank postbank.de postbank.bg
comdirect comdirect.de
consorsbank consorsbank.de
targobank targobank.de
dkb dkb.de
n26 n26.com
hypovereinsbank hypovereinsbank.de unicredit.it
unicredit unicredit.it unicreditgroup.eu unicredit.eu unicredit.ro unicreditbank.cz unicreditbulbank.bg
intesasanpaolo intesasanpaolo.com intesasanpaolobank.ro
posteitaliane posteitaliane.it poste.it
bnpparibas bnpparibas.com bnpparibas.net bnpparibas.it bnpparibas.pl bnpparibasfortis.be group.bnpparibas
credit-agricole credit-agricole.fr credit-agricole.com credit-agricole.it credit-agricole.pl ca-cib.com
creditagricole credit-agricole.fr credit-agricole.com
societegenerale societegenerale.com societegenerale.fr sgcib.com
labanquepostale labanquepostale.fr labanquepostale.com
boursorama boursorama.com boursorama-group.com
boursobank boursobank.com
caisse-epargne caisse-epargne.fr
banquepopulaire banquepopulaire.fr
creditmutuel creditmutuel.fr creditmutuel.com
bbva bbva.com bbva.es bbva.mx bbva.com.ar bbva.com.co bbva.pe bbvausa.com
caixabank caixabank.es caixabank.com
bankinter bankinter.com bankinter.es
bancosabadell bancsabadell.com grupbancsabadell.com
bankia bankia.es caixabank.es
ingdirect ingdirect.es ing.com ing.com.au
rabobank rabobank.nl rabobank.com
abnamro abnamro.nl abnamro.com
kbc kbc.be kbc.com
belfius belfius.be
creditsuisse credit-suisse.com
postfinance postfinance.ch
raiffeisen raiffeisen.ch raiffeisen.at raiffeisen.ru raiffeisen.hu raiffeisen.ro raiffeisenbank.ro rbinternational.com
erstebank erstegroup.com erstebank.at erstebank.hu sparkasse.at
nordea nordea.com nordea.fi nordea.se nordea.dk nordea.no
danskebank danskebank.dk danskebank.com danskebank.co.uk danskebank.no danskebank.se danskebank.fi
handelsbanken handelsbanken.com handelsbanken.se handelsbanken.co.uk handelsbanken.no
pkobp pkobp.pl
mbank mbank.pl mbank.cz mbank.sk
ipko ipko.pl
sberbank sberbank.ru sberbank.com sber.ru
tinkoff tinkoff.ru tbank.ru
akbank akbank.com
garantibbva garantibbva.com.tr garantibbva.com
ziraatbank ziraatbank.com.tr
itau itau.com.br itau.com itau.cl itau.com.py itau.com.uy
bradesco bradesco.com.br banco.bradesco bradesco.com
bancodobrasil bb.com.br bancodobrasil.com.br
nubank nubank.com.br nu.com.mx nubank.com
bancolombia bancolombia.com grupobancolombia.com bancolombia.com.co
davivienda davivienda.com
banorte banorte.com
bancoestado bancoestado.cl
banamex banamex.com citibanamex.com
citibanamex citibanamex.com banamex.com
commbank commbank.com.au
westpac westpac.com.au westpac.co.nz
~~anz anz.com anz.com.au anz.co.nz
nab nab.com.au
bendigobank bendigobank.com.au
kiwibank kiwibank.co.nz
dbs dbs.com dbs.com.sg
ocbc ocbc.com ocbc.com.my
maybank maybank2u.com.my maybank.com maybank2u.com
icicibank icicibank.com icicibank.co.in
hdfcbank hdfcbank.com hdfc.bank.in
axisbank axisbank.com axisbank.co.in
onlinesbi onlinesbi.sbi onlinesbi.com sbi.co.in
kotak kotak.com
smbc smbc.co.jp smbcgroup.com smbc-card.com smbcnikko.co.jp
mufg mufg.jp mufgamericas.com
rakuten rakuten.co.jp rakuten.com rakuten-bank.co.jp rakuten-card.co.jp rakuten.de rakuten.tv rakuten.today
saisoncard saisoncard.co.jp
bankmellat bankmellat.ir
fnb fnb.co.za
absa absa.co.za absa.africa
nedbank nedbank.co.za
capitecbank capitecbank.co.za
standardbank standardbank.co.za standardbank.com
intuit intuit.com intuit.ca
quickbooks quickbooks.com intuit.com
turbotax turbotax.com intuit.com turbotax.ca
creditkarma creditkarma.com
experian experian.com experian.co.uk experianplc.com
equifax equifax.com equifax.co.uk
transunion transunion.com transunion.ca
docusign docusign.com docusign.net docusign.co.uk
`,
  mail: `
google google.com google.co.uk google.dev googleblog.com googleusercontent.com googleapis.com goo.gl google.org googlesource.com withgoogle.com about.google blog.google cloud.google domains.google
gmail gmail.com google.com googlemail.com
googledrive google.com
googledocs google.com
microsoft microsoft.com microsoftonline.com live.com office.com office365.com azure.com windows.net microsoftstore.com windows.com microsoft365.com msn.com
microsoftonline microsoftonline.com microsoftonline-p.com microsoft.com
office365 office365.com office.com microsoft.com
outlook outlook.com office.com live.com office365.com
hotmail hotmail.com live.com outlook.com
onedrive onedrive.com live.com microsoft.com
sharepoint sharepoint.com microsoft.com
yahoo yahoo.com yahoo.co.jp yahoo.net yahooinc.com yimg.com
protonmail protonmail.com proton.me protonmail.ch
~~proton proton.me proton.ch
~zoho zoho.com zoho.eu zoho.in zohocorp.com
icloud icloud.com apple.com me.com icloud-content.com
apple apple.com apple.co icloud.com apple.news
appleid apple.com
findmy apple.com
itunes itunes.com apple.com
gmx gmx.net gmx.com gmx.de gmx.at gmx.ch
~~web web.de
~aol aol.com aol.co.uk
mailchimp mailchimp.com mailchi.mp
sendgrid sendgrid.com sendgrid.net twilio.com
dropbox dropbox.com dropboxusercontent.com db.tt dropboxforum.com dropbox.tech
wetransfer wetransfer.com we.tl wetransfer.net
~~box box.com box.net
adobe adobe.com adobe.io adobelogin.com typekit.com behance.net
acrobat adobe.com
roundcube roundcube.net
zimbra zimbra.com
lastpass lastpass.com
1password 1password.com 1password.eu 1password.ca
bitwarden bitwarden.com bitwarden.eu
okta okta.com oktapreview.com okta-emea.com
godaddy godaddy.com secureserver.net
ionos ionos.com ionos.de ionos.co.uk ionos.fr ionos.es 1and1.com
1und1 1und1.de 1und1.net
strato strato.de strato.com strato-hosting.eu
ovhcloud ovhcloud.com ovh.com ovh.net
mailru mail.ru
yandex yandex.ru yandex.com yandex.net ya.ru yandex.by yandex.kz yandex.com.tr
`,
  social: `
facebook facebook.com fb.com fb.me fb.watch messenger.com facebookcorewwwi.onion fbcdn.net facebook.net meta.com facebookblueprint.com
~meta meta.com
metabusiness meta.com facebook.com
instagram instagram.com instagr.am cdninstagram.com ig.me
whatsapp whatsapp.com wa.me whatsapp.net
~telegram telegram.org telegram.me t.me telegram.dog
~twitter twitter.com x.com t.co twimg.com
linkedin linkedin.com lnkd.in licdn.com linkedin.cn
tiktok tiktok.com tiktokv.com tiktokcdn.com tiktokshop.com bytedance.com
snapchat snapchat.com snap.com
pinterest pinterest.com pinterest.co.uk pinterest.de pinterest.fr pin.it pinimg.com pinterest.ca pinterest.it pinterest.es
^reddit reddit.com redd.it redditmedia.com redditstatic.com redditinc.com redditblog.com
discord discord.com discord.gg discordapp.com discordapp.net discord.media discord.gift
^youtube youtube.com youtu.be youtube-nocookie.com ytimg.com youtubekids.com
twitch twitch.tv ttvnw.net jtvnw.net
vkontakte vk.com vk.ru
~~line line.me
~wechat wechat.com weixin.qq.com
~~signal signal.org
~~zoom zoom.us zoom.com zoomgov.com
~~teams microsoft.com
~~slack slack.com slack-edge.com slack.dev
skype skype.com
viber viber.com
onlyfans onlyfans.com
tinder tinder.com gotinder.com
~badoo badoo.com
`,
  shops: `
amazon amazon.com amazon.co.uk amazon.de amazon.co.jp amazon.fr amazon.it amazon.es amazon.ca amazon.in amazon.com.au amazon.com.br amazon.com.mx amazon.nl amazon.se amazon.pl amazonaws.com amazon.dev amazon.jobs amazonpay.com aboutamazon.com a.co amzn.to amazon.science amazon.work
amazonprime amazon.com
primevideo primevideo.com amazon.com
amazonaws amazonaws.com amazon.com
ebay ebay.com ebay.co.uk ebay.de ebay.fr ebay.it ebay.es ebay.com.au ebay.ca ebay.at ebay.ch ebayinc.com ebayimg.com
kleinanzeigen kleinanzeigen.de ebay-kleinanzeigen.de
ebay-kleinanzeigen ebay-kleinanzeigen.de kleinanzeigen.de
aliexpress aliexpress.com aliexpress.us aliexpress.ru
alibaba alibaba.com alibabacloud.com alibabagroup.com
walmart walmart.com walmart.ca walmart.com.mx walmart.org
~~target target.com target.com.au
bestbuy bestbuy.com bestbuy.ca
costco costco.com costco.co.uk costco.ca costco.com.mx
homedepot homedepot.com homedepot.ca
^ikea ikea.com ikea.cn ingka.com
etsy etsy.com etsystatic.com
shopify shopify.com myshopify.com shopify.dev shopifycdn.com
zalando zalando.de zalando.com zalando.co.uk zalando.fr zalando.it zalando.nl zalando.pl zalando.at zalando.ch
allegro allegro.pl allegrolokalnie.pl allegro.eu allegro.tech
allegrolokalnie allegrolokalnie.pl allegro.pl
vinted vinted.com vinted.fr vinted.de vinted.pl vinted.co.uk vinted.es vinted.it vinted.nl vinted.be vinted.lt vinted.cz
leboncoin leboncoin.fr
~~olx olx.com olx.pl olx.ro olx.ua olx.pt olx.in olx.com.br olx.bg olx.kz olx.uz
mercadolibre mercadolibre.com mercadolibre.com.ar mercadolibre.com.mx mercadolibre.cl mercadolibre.com.co mercadolibre.com.pe
mercadolivre mercadolivre.com.br mercadolivre.com
shopee shopee.com shopee.sg shopee.co.id shopee.co.th shopee.vn shopee.ph shopee.com.my shopee.com.br shopee.tw shopee.pl
lazada lazada.com lazada.sg lazada.co.id lazada.com.my lazada.vn lazada.co.th lazada.com.ph
flipkart flipkart.com
tokopedia tokopedia.com
~temu temu.com
shein shein.com shein.co.uk sheingroup.com shein.com.mx
~~wish wish.com
wayfair wayfair.com wayfair.co.uk wayfair.ca wayfair.de
mediamarkt mediamarkt.de mediamarkt.at mediamarkt.es mediamarkt.nl mediamarkt.pl mediamarkt.ch mediamarkt.be
lidl lidl.de lidl.com lidl.co.uk lidl.fr lidl.es lidl.it lidl.pl lidl.nl lidl.ie
carrefour carrefour.fr carrefour.com carrefour.es carrefour.it carrefour.be carrefour.com.br carrefour.com.ar carrefour.pl
tesco tesco.com tescobank.com tescoplc.com tesco.ie tescomobile.com
sainsburys sainsburys.co.uk sainsburysbank.co.uk
argos argos.co.uk
~booking booking.com
airbnb airbnb.com airbnb.co.uk airbnb.fr airbnb.de airbnb.es airbnb.it airbnb.ca airbnb.com.au airbnb.io airbnb.design
expedia expedia.com expedia.co.uk expedia.de expediagroup.com
tripadvisor tripadvisor.com tripadvisor.co.uk tripadvisor.fr tripadvisor.de tripadvisor.it tripadvisor.es tripadvisor.in tripadvisor.com.au
~~uber uber.com
netflix netflix.com nflxext.com nflximg.net nflxvideo.net netflix.net netflixtechblog.com netflix.shop
spotify spotify.com spoti.fi scdn.co atspotify.com spotify.design
disneyplus disneyplus.com disney.com
~~hulu hulu.com
~steam steampowered.com steamcommunity.com
steamcommunity steamcommunity.com steampowered.com
steampowered steampowered.com steamcommunity.com
epicgames epicgames.com unrealengine.com epicgames.dev
roblox roblox.com rbxcdn.com
playstation playstation.com playstation.net sony.com
nintendo nintendo.com nintendo.co.uk nintendo.net nintendo.de nintendo.co.jp nintendo.fr nintendo-europe.com
~~xbox xbox.com microsoft.com
blizzard blizzard.com battle.net
bet365 bet365.com bet365.es bet365.it bet365.gr
samsung samsung.com samsungcloud.com samsungapps.com samsungknox.com samsung.net samsungmobile.com
huawei huawei.com huaweicloud.com
xiaomi xiaomi.com mi.com
mcafee mcafee.com
nortonlifelock nortonlifelock.com norton.com gendigital.com
kaspersky kaspersky.com kaspersky.ru kaspersky.co.uk kaspersky.de
malwarebytes malwarebytes.com malwarebytes.org
`,
  carriers: `
~ups ups.com
usps usps.com usps.gov
uspsinformeddelivery usps.com
fedex fedex.com fedex.co.uk
dhl dhl.com dhl.de dhl.fr dhl.co.uk dhl.it dhl.es dhlparcel.nl dhl-usa.com dpdhl.com dhlexpress.nl
dpd dpd.com dpd.de dpd.co.uk dpd.fr dpdgroup.com dpd.com.pl dpd.nl dpd.be dpd.ie dpdlocal.co.uk dpd.at dpd.ch
evri evri.com myhermes.co.uk
myhermes myhermes.co.uk evri.com myhermes.de
royalmail royalmail.com royalmailgroup.com
~postoffice postoffice.co.uk
parcelforce parcelforce.com
canadapost canadapost.ca canadapost-postescanada.ca
auspost auspost.com.au
nzpost nzpost.co.nz
anpost anpost.com anpost.ie
laposte laposte.fr laposte.net
chronopost chronopost.fr
colissimo colissimo.fr laposte.fr
mondialrelay mondialrelay.fr mondialrelay.com mondialrelay.be
inpost inpost.pl inpost.co.uk inpost.it inpost.es inpost.fr inpost.eu
postnl postnl.nl postnl.com postnl.be
bpost bpost.be bpost2.be bpostgroup.com
swisspost swisspost.ch post.ch
deutschepost deutschepost.de dpdhl.com
~correos correos.es
ctt ctt.pt
postnord postnord.se postnord.com postnord.dk postnord.no postnord.fi
japanpost japanpost.jp
kuronekoyamato kuronekoyamato.co.jp
sagawa-exp sagawa-exp.co.jp
aramex aramex.com
~~gls gls-group.com gls-group.eu gls-pakete.de gls-italy.com
pochta pochta.ru
israelpost israelpost.co.il
singpost singpost.com
sfexpress sf-express.com
cdek cdek.ru
ezpass e-zpassny.com e-zpassiag.com ezpassnj.com ezpassmd.com ezpassva.com
sunpass sunpass.com
fastrak bayareafastrak.org thetollroads.com
`,
  telecom: `
~att att.com att.net
verizon verizon.com verizonwireless.com verizon.net
tmobile t-mobile.com tmobile.com
t-mobile t-mobile.com t-mobile.de t-mobile.nl t-mobile.pl t-mobile.cz
xfinity xfinity.com comcast.com comcast.net
comcast comcast.com comcast.net xfinity.com
vodafone vodafone.com vodafone.co.uk vodafone.de vodafone.it vodafone.es vodafone.pt vodafone.ie vodafone.com.au vodafone.in vodafone.nl vodafone.com.tr
~orange orange.fr orange.com orange.es orange.pl orange.ro orange.be
bouyguestelecom bouyguestelecom.fr
~~free free.fr
~sfr sfr.fr
telekom telekom.de telekom.com telekom.hu telekom.sk telekom.ro telekom.net
swisscom swisscom.ch swisscom.com
telstra telstra.com telstra.com.au
optus optus.com.au
bigpond bigpond.com telstra.com.au
~~bell bell.ca
~~rogers rogers.com
telus telus.com telusinternational.com
~~shaw shaw.ca
movistar movistar.es movistar.com movistar.com.ar movistar.cl movistar.com.mx movistar.com.pe movistar.co
telefonica telefonica.com telefonica.de telefonica.es telefonica.com.br
~docomo docomo.ne.jp
softbank softbank.jp softbank.com
btinternet bt.com btinternet.com
virginmedia virginmedia.com
ziggo ziggo.nl
kpn kpn.com
proximus proximus.be
telenet telenet.be
`,
  government: `
~irs irs.gov
~ssa ssa.gov
~~gov.uk gov.uk
hmrc hmrc.gov.uk gov.uk
dvla gov.uk
~medicare medicare.gov cms.gov
~~login.gov login.gov
idme id.me
~impots impots.gouv.fr
ameli ameli.fr
antai antai.gouv.fr
service-public service-public.fr
elster elster.de
bundesfinanzministerium bundesfinanzministerium.de
agenziaentrate agenziaentrate.gov.it agenziaentrateriscossione.gov.it
agenciatributaria agenciatributaria.es agenciatributaria.gob.es
seg-social seg-social.es seg-social.gob.es
digid digid.nl
belastingdienst belastingdienst.nl
itsme itsme-id.com itsme.be
~~mygov my.gov.au
centrelink servicesaustralia.gov.au
cra-arc cra-arc.gc.ca canada.ca
~~canada canada.ca
gosuslugi gosuslugi.ru
singpass singpass.gov.sg
mitid mitid.dk
skatteverket skatteverket.se
bankid bankid.com bankid.no
europol europa.eu
interpol interpol.int
`,
  health: `
~~nhs nhs.uk nhs.net
walgreens walgreens.com
~cvs cvs.com cvshealth.com
unitedhealthcare uhc.com unitedhealthcare.com unitedhealthgroup.com
aetna aetna.com
~cigna cigna.com
kaiserpermanente kaiserpermanente.org kp.org
bluecrossblueshield bcbs.com
~~mayoclinic mayoclinic.org mayoclinic.com
~~webmd webmd.com
pfizer pfizer.com
doctolib doctolib.fr doctolib.de doctolib.it doctolib.com
~~who.int who.int
`,
  news: `
nytimes nytimes.com nyti.ms nyt.com nytco.com
washingtonpost washingtonpost.com wapo.st washpost.com
theguardian theguardian.com guardian.co.uk guardianapis.com guim.co.uk guardian.com
~~bbc bbc.co.uk bbc.com bbci.co.uk bbc.in
~~cnn cnn.com cnn.io cnn.it
foxnews foxnews.com fox.com foxbusiness.com
~~reuters reuters.com thomsonreuters.com reutersagency.com
bloomberg bloomberg.com bloomberg.net bloomberglaw.com bloombergindustry.com
~wsj wsj.com wsj.net dowjones.com
dailymail dailymail.co.uk dailymail.com mailonline.co.uk
~~telegraph telegraph.co.uk
theverge theverge.com
huffpost huffpost.com huffingtonpost.com
usatoday usatoday.com
lemonde lemonde.fr
lefigaro lefigaro.fr
~~spiegel spiegel.de
elpais elpais.com
elmundo elmundo.es
repubblica repubblica.it
aljazeera aljazeera.com aljazeera.net
^wikipedia wikipedia.org wikimedia.org wikipedia.com mediawiki.org
^wordpress wordpress.com wordpress.org wp.com wp.me wordpress.net wordpress.tv
^github github.com github.io githubusercontent.com github.dev github.blog githubassets.com githubapp.com githubnext.com
^gitlab gitlab.com gitlab.io gitlab.org
cloudflare cloudflare.com cloudflare.net cloudflarestream.com workers.dev pages.dev cloudflareinsights.com cloudflarestatus.com cloudflare-dns.com
mozilla mozilla.org mozilla.com mozilla.net firefox.com mozilla.ai mozilla.social
~openai openai.com chatgpt.com
chatgpt chatgpt.com openai.com
`,
};
