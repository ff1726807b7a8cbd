/** Hard words, each with what people say instead. Forms of a word stand together. */
const EASIER: readonly [forms: string, instead: string][] = [
  ['aangaande betreffende inzake omtrent', 'over'],
  ['teneinde', 'om'],
  ['middels', 'met, of door'],
  ['conform', 'volgens'],
  ['derhalve', 'daarom'],
  ['alsmede', 'en ook'],
  ['alvorens', 'voordat'],
  ['desalniettemin niettemin desondanks', 'toch'],
  ['dientengevolge', 'daardoor'],
  ['evenals', 'net als'],
  ['hieromtrent', 'hierover'],
  ['indien', 'als'],
  ['ingevolge krachtens', 'volgens'],
  ['jegens', 'tegenover'],
  ['mits', 'als, of op voorwaarde dat'],
  ['nochtans', 'toch'],
  ['ofschoon', 'hoewel'],
  ['omwille', 'voor, of om'],
  ['reeds', 'al'],
  ['slechts', 'maar, of alleen'],
  ['tevens', 'ook'],
  ['thans', 'nu'],
  ['trachten tracht trachtte', 'proberen'],
  ['voornemens', 'van plan'],
  ['voorts', 'verder'],
  ['wederom', 'weer'],
  ['zodoende', 'zo'],
  ['adequaat adequate', 'goed, of passend'],
  ['additioneel additionele', 'extra'],
  ['anticiperen anticipeert anticipeerde', 'vooruitkijken naar'],
  ['ambiëren ambieert ambieerde', 'willen'],
  ['borgen borgt borgde geborgd borging', 'zorgen dat het zo blijft'],
  ['coherent coherente', 'samenhangend'],
  ['communiceren communiceert communiceerde', 'vertellen, of met elkaar praten'],
  ['continueren continueert continueerde continuering', 'doorgaan met'],
  ['cruciaal cruciale', 'heel belangrijk'],
  ['discrepantie discrepanties', 'verschil'],
  ['effectueren effectueert effectuering', 'uitvoeren'],
  ['essentieel essentiële', 'heel belangrijk'],
  ['faciliteren faciliteert faciliteerde gefaciliteerd', 'helpen, of mogelijk maken'],
  ['fungeren fungeert fungeerde', 'werken als'],
  ['genereren genereert genereerde', 'opleveren, of maken'],
  ['herijken herijkt herijking', 'opnieuw bekijken'],
  ['implementeren implementeert implementeerde geïmplementeerd implementatie', 'invoeren'],
  ['incidenteel incidentele', 'soms'],
  ['initiëren initieert initieerde geïnitieerd', 'beginnen'],
  ['integraal integrale', 'in samenhang, of als geheel'],
  ['interveniëren interventie interventies', 'ingrijpen, of hulp'],
  ['inventariseren inventariseert inventariseerde geïnventariseerd inventarisatie', 'op een rij zetten'],
  ['marginaal marginale', 'heel klein'],
  ['monitoren monitort monitorde gemonitord monitoring', 'volgen'],
  ['operationaliseren operationaliseert', 'uitwerken'],
  ['optimaliseren optimaliseert optimaliseerde geoptimaliseerd', 'beter maken'],
  ['prioriteren prioriteert geprioriteerd', 'kiezen wat voorgaat'],
  ['proactief proactieve', 'vooraf, of uit jezelf'],
  ['realiseren realiseert realiseerde gerealiseerd realisatie', 'maken, of doen'],
  ['representatief representatieve', 'een goede afspiegeling'],
  ['resulteren resulteert resulteerde', 'leiden tot'],
  ['signaleren signaleert signaleerde gesignaleerd', 'zien, of merken'],
  ['stagneren stagneert stagneerde', 'stilvallen'],
  ['structureel structurele', 'vast, of blijvend'],
  ['substantieel substantiële', 'flink'],
  ['transparant transparante transparantie', 'open, of duidelijk'],
  ['uitrollen uitrol', 'invoeren'],
  ['verankeren verankert verankerde verankerd verankering', 'vastleggen'],
  ['vigerend vigerende', 'geldend'],
];

/** What to say instead, by hard word in lower case. */
export const HARD_WORDS: ReadonlyMap<string, string> = new Map(
  EASIER.flatMap(([forms, instead]) => forms.split(' ').map((form) => [form, instead] as const)),
);

/** Words and abbreviations of the trade that have no plain word: they belong in the glossary. */
const OF_THE_TRADE =
  'beleidscyclus burgerparticipatie co-creatie cocreatie doelgroepenbeleid doorontwikkeling empowerment ' +
  'handelingsperspectief ketenpartner ketenpartners leefwereld stakeholder stakeholders stelselwijziging systeemwereld ' +
  'uitvoeringspraktijk avg awb bbz bbv brp bzk cjg ggd ggz ict ioaw ioaz kpi lvb mdt ozo pgb poh shv sroi svb swt szw ' +
  'uwv vng vws wlz wmo wsnp zvw';

export const JARGON: ReadonlySet<string> = new Set(OF_THE_TRADE.split(' '));
