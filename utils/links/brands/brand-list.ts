/**
 * Brands that links pretend to be, by trade: the name as it stands in a host, then every domain
 * that is really theirs, where "=" is that name. Marks before a name, for what it says by itself in
 * a foreign host:
 * "^" distinctive, but honest hosts carry it ("reddit.example"): only a misspelling or a lure tells;
 * "~" also a word ("chase"): only together with a lure;
 * "~~" an everyday word ("target"): only where its whole domain is copied ("target.com.…").
 * Maintained by hand from what the firms state on their own sites; docs/models/links.md says how.
 */
export const brandList: Readonly<Record<string, string>> = {
  payments: `
paypal =.com =.me =objects.com =-community.com =-corp.com =-engineering.com =-knowledge.com =corp.com =.de =.co.uk =.fr
~~stripe =.com =.network =.dev
~~square =up.com =.com =.site =cdn.com
~~wise =.com transferwise.com
transferwise =.com wise.com
revolut =.com =.me
venmo =.com
~zelle =pay.com =.com
cashapp cash.app =.com
payoneer =.com
skrill =.com
neteller =.com
westernunion =.com =.co.uk
moneygram =.com
klarna =.com =.net =cdn.net
afterpay =.com
worldpay =.com fisglobal.com
adyen =.com =.link
alipay =.com =objects.com =plus.com
~~visa =.com =.co.uk =europe.com
mastercard =.com =.us =.co.uk =services.com
americanexpress =.com =.co.uk amex.com aexp-static.com
~~discover =.com =card.com
mercadopago =.com =.com.br =.com.ar =.com.mx
pagseguro uol.com.br =.com.br pagbank.com.br
paysafecard =.com paysafe.com
paytm =.com =bank.com
phonepe =.com
razorpay =.com
swedbank =.com =.se =.ee =.lv =.lt
blik =.com
przelewy24 =.pl
bancontact =.com
twint =.ch
`,
  crypto: `
coinbase =.com cb.com =.org base.org
binance =.com =.us =.org bnbchain.org =.vision
~kraken =.com
kucoin =.com =.io
metamask =.io =.app consensys.io
trustwallet =.com
~ledger =.com =wallet.com
ledgerlive ledger.com
trezor =.io satoshilabs.com
opensea =.io
uniswap =.org =foundation.org
pancakeswap =.finance =.com
~gemini =.com
bitfinex =.com
bitstamp =.net
bybit =.com
~~crypto =.com
etherscan =.io
walletconnect =.com =.org =.network reown.com
coinmarketcap =.com
coingecko =.com
bitpay =.com
~phantom =.app =.com
robinhood =.com =.net
etoro =.com
bitget =.com
~okx =.com okex.com
~~gate =.io =.com
huobi =.com htx.com
poloniex =.com
upbit =.com
bithumb =.com
ndax =.io
bitpanda =.com
bitvavo =.com
coinspot =.com.au
raydium =.io
aave =.com
lido =.fi
`,
  banks: `
~chase =.com jpmorganchase.com jpmorgan.com
jpmorgan =.com =chase.com chase.com
wellsfargo =.com =advisors.com wf.com =media.com
bankofamerica =.com bofa.com bac.com ml.com
citibank =.com citi.com citigroup.com =online.com =.co.in =.com.sg citicards.com
capitalone =.com =.co.uk =.ca capital1.com
usbank =.com
pncbank pnc.com
truist =.com
~regions =.com
suntrust =.com truist.com
tdbank td.com =.com
navyfederal =.org
~usaa =.com
~~ally =.com
~schwab =.com
charlesschwab schwab.com aboutschwab.com
~fidelity =.com =.co.uk
fidelityinvestments fidelity.com
goldmansachs =.com gs.com marcus.com
morganstanley =.com
citizensbank =.com
keybank key.com =.com
fifththird 53.com
fifththirdbank 53.com
bmo =.com =harris.com
rbcroyalbank =.com rbc.com royalbank.com
royalbank =.com rbcroyalbank.com rbc.com
scotiabank =.com =.ca =.com.mx =.cl =.com.pe
cibc =.com
desjardins =.com
interac =.ca =.com
hsbc =.com =.co.uk =.com.hk =.ca =.fr =.com.au =.com.mx =net.com =.com.cn =.co.in
barclays =.co.uk =center.com =.com =.net =us.com barclaycard.co.uk barclaycardus.com
barclaycard =.co.uk =us.com barclays.co.uk barclays.com
lloydsbank =.com =.co.uk =inggroup.com
~lloyds =bank.com =.com =bankinggroup.com
natwest =.com =group.com
santander =.com =.co.uk =.es =bank.com =.com.br =.com.mx =.pl =.pt =.de =.cl
~halifax =.co.uk =.ca
monzo =.com =.me
starlingbank =.com
tsb =.co.uk
metrobank =online.co.uk
virginmoney =.com =.com.au =ukplc.com
standardchartered sc.com =.com
deutschebank deutsche-bank.de db.com =.com deutsche-bank.com
deutsche-bank =.de db.com =.com
commerzbank =.de =.com
~sparkasse =.de =.at
volksbank =.de vr.de =.at =.it
postbank =.de =.bg
comdirect =.de
consorsbank =.de
targobank =.de
dkb =.de
n26 =.com
hypovereinsbank =.de unicredit.it
unicredit =.it =group.eu =.eu =.ro =bank.cz =bulbank.bg
intesasanpaolo =.com =bank.ro
posteitaliane =.it poste.it
bnpparibas =.com =.net =.it =.pl =fortis.be group.bnpparibas
credit-agricole =.fr =.com =.it =.pl ca-cib.com
creditagricole credit-agricole.fr credit-agricole.com
societegenerale =.com =.fr sgcib.com
labanquepostale =.fr =.com
boursorama =.com =-group.com
boursobank =.com
caisse-epargne =.fr
banquepopulaire =.fr
creditmutuel =.fr =.com
bbva =.com =.es =.mx =.com.ar =.com.co =.pe =usa.com
caixabank =.es =.com
bankinter =.com =.es
bancosabadell bancsabadell.com grupbancsabadell.com
bankia =.es caixabank.es
ingdirect =.es ing.com ing.com.au
rabobank =.nl =.com
abnamro =.nl =.com
kbc =.be =.com
belfius =.be
creditsuisse credit-suisse.com
postfinance =.ch
raiffeisen =.ch =.at =.ru =.hu =.ro =bank.ro rbinternational.com
erstebank erstegroup.com =.at =.hu sparkasse.at
nordea =.com =.fi =.se =.dk =.no
danskebank =.dk =.com =.co.uk =.no =.se =.fi
handelsbanken =.com =.se =.co.uk =.no
pkobp =.pl
mbank =.pl =.cz =.sk
ipko =.pl
sberbank =.ru =.com sber.ru
tinkoff =.ru tbank.ru
akbank =.com
garantibbva =.com.tr =.com
ziraatbank =.com.tr
itau =.com.br =.com =.cl =.com.py =.com.uy
bradesco =.com.br banco.bradesco =.com
bancodobrasil bb.com.br =.com.br
nubank =.com.br nu.com.mx =.com
bancolombia =.com grupobancolombia.com =.com.co
davivienda =.com
banorte =.com
bancoestado =.cl
banamex =.com citibanamex.com
citibanamex =.com banamex.com
commbank =.com.au
westpac =.com.au =.co.nz
~~anz =.com =.com.au =.co.nz
nab =.com.au
bendigobank =.com.au
kiwibank =.co.nz
dbs =.com =.com.sg
ocbc =.com =.com.my
maybank =2u.com.my =.com =2u.com
icicibank =.com =.co.in
hdfcbank =.com hdfc.bank.in
axisbank =.com =.co.in
onlinesbi =.sbi =.com sbi.co.in
kotak =.com
smbc =.co.jp =group.com =-card.com =nikko.co.jp
mufg =.jp =americas.com
rakuten =.co.jp =.com =-bank.co.jp =-card.co.jp =.de =.tv =.today
saisoncard =.co.jp
bankmellat =.ir
fnb =.co.za
absa =.co.za =.africa
nedbank =.co.za
capitecbank =.co.za
standardbank =.co.za =.com
intuit =.com =.ca
quickbooks =.com intuit.com
turbotax =.com intuit.com =.ca
creditkarma =.com
experian =.com =.co.uk =plc.com
equifax =.com =.co.uk
transunion =.com =.ca
docusign =.com =.net =.co.uk
`,
  mail: `
google =.com =.co.uk =.dev =blog.com =usercontent.com =apis.com goo.gl =.org =source.com withgoogle.com about.google blog.google cloud.google domains.google
gmail =.com google.com googlemail.com
googledrive google.com
googledocs google.com
microsoft =.com =online.com live.com office.com office365.com azure.com windows.net =store.com windows.com =365.com msn.com
microsoftonline =.com =-p.com microsoft.com
office365 =.com office.com microsoft.com
outlook =.com office.com live.com office365.com
hotmail =.com live.com outlook.com
onedrive =.com live.com microsoft.com
sharepoint =.com microsoft.com
yahoo =.com =.co.jp =.net =inc.com yimg.com
protonmail =.com proton.me =.ch
~~proton =.me =.ch
~zoho =.com =.eu =.in =corp.com
icloud =.com apple.com me.com =-content.com
apple =.com =.co icloud.com =.news
appleid apple.com
findmy apple.com
itunes =.com apple.com
gmx =.net =.com =.de =.at =.ch
~~web =.de
~aol =.com =.co.uk
mailchimp =.com mailchi.mp
sendgrid =.com =.net twilio.com
dropbox =.com =usercontent.com db.tt =forum.com =.tech
wetransfer =.com we.tl =.net
~~box =.com =.net
adobe =.com =.io =login.com typekit.com behance.net
acrobat adobe.com
roundcube =.net
zimbra =.com
lastpass =.com
1password =.com =.eu =.ca
bitwarden =.com =.eu
okta =.com =preview.com =-emea.com
godaddy =.com secureserver.net
ionos =.com =.de =.co.uk =.fr =.es 1and1.com
1und1 =.de =.net
strato =.de =.com =-hosting.eu
ovhcloud =.com ovh.com ovh.net
mailru mail.ru
yandex =.ru =.com =.net ya.ru =.by =.kz =.com.tr
`,
  social: `
facebook =.com fb.com fb.me fb.watch messenger.com =corewwwi.onion fbcdn.net =.net meta.com =blueprint.com
~meta =.com
metabusiness meta.com facebook.com
instagram =.com instagr.am cdninstagram.com ig.me
whatsapp =.com wa.me =.net
~telegram =.org =.me t.me =.dog
~twitter =.com x.com t.co twimg.com
linkedin =.com lnkd.in licdn.com =.cn
tiktok =.com =v.com =cdn.com =shop.com bytedance.com
snapchat =.com snap.com
pinterest =.com =.co.uk =.de =.fr pin.it pinimg.com =.ca =.it =.es
^reddit =.com redd.it =media.com =static.com =inc.com =blog.com
discord =.com =.gg =app.com =app.net =.media =.gift
^youtube =.com youtu.be =-nocookie.com ytimg.com =kids.com
twitch =.tv ttvnw.net jtvnw.net
vkontakte vk.com vk.ru
~~line =.me
~wechat =.com weixin.qq.com
~~signal =.org
~~zoom =.us =.com =gov.com
~~teams microsoft.com
~~slack =.com =-edge.com =.dev
skype =.com
viber =.com
onlyfans =.com
tinder =.com gotinder.com
~badoo =.com
`,
  shops: `
amazon =.com =.co.uk =.de =.co.jp =.fr =.it =.es =.ca =.in =.com.au =.com.br =.com.mx =.nl =.se =.pl =aws.com =.dev =.jobs =pay.com aboutamazon.com a.co amzn.to =.science =.work
amazonprime amazon.com
primevideo =.com amazon.com
amazonaws =.com amazon.com
ebay =.com =.co.uk =.de =.fr =.it =.es =.com.au =.ca =.at =.ch =inc.com =img.com
kleinanzeigen =.de ebay-kleinanzeigen.de
ebay-kleinanzeigen =.de kleinanzeigen.de
aliexpress =.com =.us =.ru
alibaba =.com =cloud.com =group.com
walmart =.com =.ca =.com.mx =.org
~~target =.com =.com.au
bestbuy =.com =.ca
costco =.com =.co.uk =.ca =.com.mx
homedepot =.com =.ca
^ikea =.com =.cn ingka.com
etsy =.com =static.com
shopify =.com myshopify.com =.dev =cdn.com
zalando =.de =.com =.co.uk =.fr =.it =.nl =.pl =.at =.ch
allegro =.pl =lokalnie.pl =.eu =.tech
allegrolokalnie =.pl allegro.pl
vinted =.com =.fr =.de =.pl =.co.uk =.es =.it =.nl =.be =.lt =.cz
leboncoin =.fr
~~olx =.com =.pl =.ro =.ua =.pt =.in =.com.br =.bg =.kz =.uz
mercadolibre =.com =.com.ar =.com.mx =.cl =.com.co =.com.pe
mercadolivre =.com.br =.com
shopee =.com =.sg =.co.id =.co.th =.vn =.ph =.com.my =.com.br =.tw =.pl
lazada =.com =.sg =.co.id =.com.my =.vn =.co.th =.com.ph
flipkart =.com
tokopedia =.com
~temu =.com
shein =.com =.co.uk =group.com =.com.mx
~~wish =.com
wayfair =.com =.co.uk =.ca =.de
mediamarkt =.de =.at =.es =.nl =.pl =.ch =.be
lidl =.de =.com =.co.uk =.fr =.es =.it =.pl =.nl =.ie
carrefour =.fr =.com =.es =.it =.be =.com.br =.com.ar =.pl
tesco =.com =bank.com =plc.com =.ie =mobile.com
sainsburys =.co.uk =bank.co.uk
argos =.co.uk
~booking =.com
airbnb =.com =.co.uk =.fr =.de =.es =.it =.ca =.com.au =.io =.design
expedia =.com =.co.uk =.de =group.com
tripadvisor =.com =.co.uk =.fr =.de =.it =.es =.in =.com.au
~~uber =.com
netflix =.com nflxext.com nflximg.net nflxvideo.net =.net =techblog.com =.shop
spotify =.com spoti.fi scdn.co atspotify.com =.design
disneyplus =.com disney.com
~~hulu =.com
~steam =powered.com =community.com
steamcommunity =.com steampowered.com
steampowered =.com steamcommunity.com
epicgames =.com unrealengine.com =.dev
roblox =.com rbxcdn.com
playstation =.com =.net sony.com
nintendo =.com =.co.uk =.net =.de =.co.jp =.fr =-europe.com
~~xbox =.com microsoft.com
blizzard =.com battle.net
bet365 =.com =.es =.it =.gr
samsung =.com =cloud.com =apps.com =knox.com =.net =mobile.com
huawei =.com =cloud.com
xiaomi =.com mi.com
mcafee =.com
nortonlifelock =.com norton.com gendigital.com
kaspersky =.com =.ru =.co.uk =.de
malwarebytes =.com =.org
`,
  carriers: `
~ups =.com
usps =.com =.gov
uspsinformeddelivery usps.com
fedex =.com =.co.uk
dhl =.com =.de =.fr =.co.uk =.it =.es =parcel.nl =-usa.com dpdhl.com =express.nl
dpd =.com =.de =.co.uk =.fr =group.com =.com.pl =.nl =.be =.ie =local.co.uk =.at =.ch
evri =.com myhermes.co.uk
myhermes =.co.uk evri.com =.de
royalmail =.com =group.com
~postoffice =.co.uk
parcelforce =.com
canadapost =.ca =-postescanada.ca
auspost =.com.au
nzpost =.co.nz
anpost =.com =.ie
laposte =.fr =.net
chronopost =.fr
colissimo =.fr laposte.fr
mondialrelay =.fr =.com =.be
inpost =.pl =.co.uk =.it =.es =.fr =.eu
postnl =.nl =.com =.be
bpost =.be =2.be =group.com
swisspost =.ch post.ch
deutschepost =.de dpdhl.com
~correos =.es
ctt =.pt
postnord =.se =.com =.dk =.no =.fi
japanpost =.jp
kuronekoyamato =.co.jp
sagawa-exp =.co.jp
aramex =.com
~~gls =-group.com =-group.eu =-pakete.de =-italy.com
pochta =.ru
israelpost =.co.il
singpost =.com
sfexpress sf-express.com
cdek =.ru
ezpass e-zpassny.com e-zpassiag.com =nj.com =md.com =va.com
sunpass =.com
fastrak bayareafastrak.org thetollroads.com
`,
  telecom: `
~att =.com =.net
verizon =.com =wireless.com =.net
tmobile t-mobile.com =.com
t-mobile =.com =.de =.nl =.pl =.cz
xfinity =.com comcast.com comcast.net
comcast =.com =.net xfinity.com
vodafone =.com =.co.uk =.de =.it =.es =.pt =.ie =.com.au =.in =.nl =.com.tr
~orange =.fr =.com =.es =.pl =.ro =.be
bouyguestelecom =.fr
~~free =.fr
~sfr =.fr
telekom =.de =.com =.hu =.sk =.ro =.net
swisscom =.ch =.com
telstra =.com =.com.au
optus =.com.au
bigpond =.com telstra.com.au
~~bell =.ca
~~rogers =.com
telus =.com =international.com
~~shaw =.ca
movistar =.es =.com =.com.ar =.cl =.com.mx =.com.pe =.co
telefonica =.com =.de =.es =.com.br
~docomo =.ne.jp
softbank =.jp =.com
btinternet bt.com =.com
virginmedia =.com
ziggo =.nl
kpn =.com
proximus =.be
telenet =.be
`,
  government: `
~irs =.gov
~ssa =.gov
~~gov.uk gov.uk
hmrc =.gov.uk gov.uk
dvla gov.uk
~medicare =.gov cms.gov
~~login.gov login.gov
idme id.me
~impots =.gouv.fr
ameli =.fr
antai =.gouv.fr
service-public =.fr
elster =.de
bundesfinanzministerium =.de
agenziaentrate =.gov.it =riscossione.gov.it
agenciatributaria =.es =.gob.es
seg-social =.es =.gob.es
digid =.nl
belastingdienst =.nl
itsme =-id.com =.be
~~mygov my.gov.au
centrelink servicesaustralia.gov.au
cra-arc =.gc.ca canada.ca
~~canada =.ca
gosuslugi =.ru
singpass =.gov.sg
mitid =.dk
skatteverket =.se
bankid =.com =.no
europol europa.eu
interpol =.int
`,
  health: `
~~nhs =.uk =.net
walgreens =.com
~cvs =.com =health.com
unitedhealthcare uhc.com =.com unitedhealthgroup.com
aetna =.com
~cigna =.com
kaiserpermanente =.org kp.org
bluecrossblueshield bcbs.com
~~mayoclinic =.org =.com
~~webmd =.com
pfizer =.com
doctolib =.fr =.de =.it =.com
~~who.int who.int
`,
  news: `
nytimes =.com nyti.ms nyt.com nytco.com
washingtonpost =.com wapo.st washpost.com
theguardian =.com guardian.co.uk guardianapis.com guim.co.uk guardian.com
~~bbc =.co.uk =.com =i.co.uk =.in
~~cnn =.com =.io =.it
foxnews =.com fox.com foxbusiness.com
~~reuters =.com thomsonreuters.com =agency.com
bloomberg =.com =.net =law.com =industry.com
~wsj =.com =.net dowjones.com
dailymail =.co.uk =.com mailonline.co.uk
~~telegraph =.co.uk
theverge =.com
huffpost =.com huffingtonpost.com
usatoday =.com
lemonde =.fr
lefigaro =.fr
~~spiegel =.de
elpais =.com
elmundo =.es
repubblica =.it
aljazeera =.com =.net
^wikipedia =.org wikimedia.org =.com mediawiki.org
^wordpress =.com =.org wp.com wp.me =.net =.tv
^github =.com =.io =usercontent.com =.dev =.blog =assets.com =app.com =next.com
^gitlab =.com =.io =.org
cloudflare =.com =.net =stream.com workers.dev pages.dev =insights.com =status.com =-dns.com
mozilla =.org =.com =.net firefox.com =.ai =.social
~openai =.com chatgpt.com
chatgpt =.com openai.com
`,
};
