/**
 * Where events are held that news tell of: capitals, seats of organisations, large cities, and well-known buildings in
 * them. A line is one place with its names (a building counts as its city), and what it lies in: a country's code
 * (ISO 3166-1 alpha-2) or the first name of another line. Two places are told apart only where both are known.
 */
const LINES = `
alaska|anchorage; US
arizona|phoenix; US
california|kalifornien; US
los angeles|hollywood; california
san francisco; california
silicon valley; california
san diego; california
sacramento; california
colorado|denver; US
florida|tallahassee; US
palm beach|mar-a-lago; florida
miami|doral; florida
orlando; florida
illinois|chicago; US
massachusetts|boston|harvard; US
michigan|detroit; US
minnesota|minneapolis; US
nevada|las vegas; US
new jersey|bedminster; US
new york|new york city|nueva york|nova iorque|nova york|manhattan|un headquarters|wall street|madison square garden; US
ohio|cleveland; US
oregon|portland; US
pennsylvania|philadelphia|pittsburgh; US
tennessee|nashville; US
texas; US
houston; texas
dallas; texas
austin; texas
utah|salt lake city; US
maryland|camp david|baltimore|annapolis; US
virginia|pentagon; US
washington|washington dc|washington d.c.|white house|oval office|maison blanche|casa blanca|casa bianca|casa branca|witte huis|capitol|capitol hill|weißes haus|weißen haus; US
hawaii|honolulu; US
ottawa; CA
toronto; CA
montreal|montréal; CA
vancouver; CA
kananaskis|calgary; CA
mexico city|mexiko-stadt; MX
havana|havanna; CU
bogotá|bogota; CO
caracas; VE
lima; PE
brasília|brasilia; BR
rio de janeiro|rio; BR
são paulo|sao paulo; BR
belém; BR
buenos aires; AR
santiago de chile; CL
london|londres|londra|londen|downing street|westminster|buckingham palace|whitehall|wembley; GB
edinburgh; GB
glasgow; GB
manchester; GB
birmingham; GB
liverpool; GB
cardiff; GB
belfast; GB
dublin; IE
paris|parís|parigi|parijs|élysée|elysée|elysee palace|élysée palace|elysée-palast|versailles; FR
marseille|marseilles; FR
lyon; FR
nice|nizza; FR
strasbourg|straßburg; FR
cannes; FR
berlin|berlín|berlino|berlijn|berlim|kanzleramt|bundestag|chancellery|schloss bellevue; DE
munich|münchen|múnich|monaco di baviera|munique; DE
hamburg; DE
frankfurt|frankfurt am main; DE
cologne|köln; DE
düsseldorf; DE
stuttgart; DE
leipzig; DE
dresden; DE
hanover|hannover; DE
bremen; DE
nuremberg|nürnberg; DE
bonn; DE
ramstein; DE
vienna|wien|vienne|viena|wenen|hofburg; AT
salzburg; AT
graz; AT
bern|berne; CH
geneva|genf|genève|ginebra|ginevra|genebra; CH
zurich|zürich; CH
basel; CH
davos; CH
brussels|brüssel|bruxelles|bruselas|bruxelas|brussel|nato headquarters; BE
antwerp|antwerpen; BE
amsterdam; NL
the hague|hague|den haag|la haye|la haya|l'aia|haia; NL
rotterdam; NL
rome|rom|roma|vatican|vatikan|quirinal|palazzo chigi; IT
milan|mailand|milano|milán|milão|milaan; IT
venice|venedig|venezia; IT
naples|neapel|napoli; IT
turin|torino; IT
madrid; ES
barcelona; ES
seville|sevilla; ES
valencia; ES
lisbon|lissabon|lisboa|lisbonne|lisbona; PT
porto; PT
copenhagen|kopenhagen|copenhague|copenaghen; DK
oslo; NO
stockholm|estocolmo|stoccolma; SE
helsinki; FI
reykjavik|reykjavík; IS
tallinn; EE
riga; LV
vilnius; LT
warsaw|warschau|warszawa|varsovie|varsovia|varsavia; PL
krakow|kraków|krakau; PL
rzeszów; PL
prague|prag|praha|praga|praag; CZ
bratislava; SK
budapest; HU
bucharest|bukarest; RO
sofia; BG
belgrade|belgrad; RS
zagreb; HR
ljubljana; SI
sarajevo; BA
athens|athen|athènes|atenas|atene|athene; GR
ankara; TR
istanbul|estambul|istambul; TR
antalya; TR
kyiv|kiev|kiew|kyjiw; UA
kharkiv|charkiw; UA
lviv|lemberg; UA
odesa|odessa; UA
moscow|moskau|moscou|moscú|mosca|moscovo|moskou|kremlin|kreml; RU
saint petersburg|st petersburg|st. petersburg|sankt petersburg; RU
sochi|sotschi; RU
kazan|kasan; RU
minsk; BY
chisinau; MD
tbilisi|tiflis; GE
baku; AZ
yerevan|jerewan; AM
astana; KZ
samarkand; UZ
tehran|teheran; IR
baghdad|bagdad; IQ
damascus|damaskus; SY
beirut; LB
amman; JO
jerusalem|knesset|jérusalem|jerusalén|gerusalemme|jerusalém|jeruzalem; IL
tel aviv; IL
cairo|kairo|le caire|el cairo|il cairo|caïro; EG
sharm el-sheikh|sharm el sheikh; EG
riyadh|riad; SA
jeddah|dschidda; SA
doha; QA
abu dhabi; AE
dubai; AE
muscat|maskat; OM
kabul; AF
islamabad; PK
karachi; PK
new delhi|delhi|neu-delhi; IN
mumbai; IN
dhaka; BD
colombo; LK
kathmandu; NP
beijing|peking|pékin|pekín|pechino|pequim; CN
shanghai; CN
shenzhen; CN
tianjin; CN
taipei; TW
tokyo|tokio|tóquio; JP
osaka; JP
hiroshima; JP
kyoto; JP
seoul|séoul|seúl|seul; KR
busan; KR
gyeongju; KR
pyongyang|pjöngjang; KP
hanoi; VN
ho chi minh city; VN
bangkok; TH
kuala lumpur; MY
jakarta; ID
bali; ID
manila; PH
canberra; AU
sydney; AU
melbourne; AU
brisbane; AU
perth; AU
wellington; NZ
auckland; NZ
pretoria; ZA
cape town|kapstadt; ZA
johannesburg; ZA
nairobi; KE
addis ababa|addis abeba; ET
lagos; NG
abuja; NG
accra; GH
dakar; SN
rabat; MA
marrakesh|marrakech|marrakesch; MA
casablanca; MA
algiers|algier; DZ
tunis; TN
tripoli|tripolis; LY
khartoum|khartum; SD
kigali; RW
kinshasa; CD
`;

export interface Gazetteer {
  /** The place of that name, or null where it is not known. */
  placeOf(name: string): string | null;
  /** Whether neither of two places lies in the other. */
  areApart(a: string, b: string): boolean;
}

/** @param lang of the text: countries are known by their names in it, and in English */
export function gazetteer(lang: string | null): Gazetteer {
  const ids = new Map<string, string>();
  const parents = new Map<string, string>();
  for (const line of LINES.trim().split('\n')) {
    const [names, parent] = line.split('; ') as [string, string];
    const all = names.split('|');
    for (const name of all) ids.set(name.replaceAll('.', ''), all[0]!);
    parents.set(all[0]!, parent);
  }
  for (const names of countryNames(lang)) {
    for (const parent of new Set(parents.values())) {
      if (/^[A-Z]{2}$/.test(parent)) ids.set((names.of(parent) ?? parent).toLowerCase(), parent);
    }
  }
  const chain = (place: string): string[] => {
    const up = parents.get(place);
    return up ? [place, ...chain(up)] : [place];
  };
  return {
    placeOf: (name) => ids.get(name) ?? null,
    areApart: (a, b) => !chain(a).includes(b) && !chain(b).includes(a),
  };
}

function countryNames(lang: string | null): Intl.DisplayNames[] {
  const languages = lang ? Intl.DisplayNames.supportedLocalesOf([lang.replace('_', '-')].filter(isTag)) : [];
  return [...languages, 'en'].map((language) => new Intl.DisplayNames(language, { type: 'region' }));
}

const isTag = (tag: string): boolean => /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag);
