import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

// The lists are Flemish: these are missing, and common in the Netherlands.
const MORE_FIRST_NAMES =
  'henk ingrid truus bep sjaak kees gerrit petra ruud monique karin marjan marja ria annemarie wilma wilhelmina cornelis jacoba dirk sjoerd tjerk hilde corrie gerda gerard ton ronald mirjam miranda marleen chantal yvonne susan willy arie jaap aad cor piet bertus harm harmke wiebe douwe fokke sietske jetske aaltje antje geertje trijntje neeltje hendrika johannes jacobus adrianus petronella theodora ans agnes betty betsie carla conny diny elly fien fransje gonnie greet hannie hennie ineke jannie jolanda jopie leny lenie loes mientje nellie netty rika rina thea tiny toos trudy wies willie jeanette irma ilse henriette hetty josé jeannette margriet marijke mariska marloes noor roelie saskia simone sonja tilly toke wanda ynske abdelkader abdellah achmed ahmet aziz dilek fadime fatma fatiha gülsen halil hakan halima hamid huseyin hüseyin jamal jamila kadir latife mimoun mina mohammad najat nezha noura nurten osman rachida ramazan redouan saida salma sevda songul soumaya suleyman süleyman tarik turgut ümit zahra zohra anil devi indra ravi soenita winston glenn humphrey ludwina mavis orlando roy sherida urmila wensley yvette agnieszka ewa grzegorz katarzyna krzysztof malgorzata pawel piotr tomasz'.split(
    ' ',
  );
const MORE_LAST_NAMES =
  'bruijn zwet boer groot jong berg vries dijk leeuwen broek heuvel beek graaf wit koning kuiper postma hoekstra veenstra bosma scholten molenaar bouzid veen horst wal ploeg dijkstra visser jansen bakker smit mulder wiersma zijlstra haan rissmann ouali bennani benali amrani öztürk ozturk çelik celik şahin sahin kılıç aydin arslan doğan dogan ramdin mahabier biharie autar pinas kromosoeto'.split(
    ' ',
  );

/** Words that are names too: at the start of a sentence they say nothing. */
const ALSO_WORDS = new Set(
  'door per lot job bent stan toon wolf winter storm helder adem lieve will bill rose grace daisy lily morgan vince dean lee matt jay ray max sam kim bo bob bas wil wit winner sun sky ster star joy jet june april mei augustus noor fleur roos iris bloem zee dag vrij mees merel zwaan parel pim mats ties guus bram tim ben alex robin an jo do el les mai may so yu li lot nel tess sol sint ida vita eden gaia jip jade nova sterre fee lux senne sien luna aura'.split(
    ' ',
  ),
);

const listOf = (name: string): string[] => {
  const file: unknown = require(`@zxcvbn-ts/language-nl-be/dist/${name}.json.js`);
  const words = typeof file === 'object' && file !== null && 'default' in file ? file.default : file;
  if (!Array.isArray(words)) throw new Error('the list of names has another shape');
  return words.map(String);
};

interface Names {
  readonly first: ReadonlySet<string>;
  readonly last: ReadonlySet<string>;
}

let names: Names | null = null;

/** The lists, read on first use. */
const load = (): Names => {
  names ??= {
    first: new Set([...listOf('boysFirstnames'), ...listOf('girlsFirstnames'), ...MORE_FIRST_NAMES]),
    last: new Set([...listOf('lastnames'), ...MORE_LAST_NAMES]),
  };
  return names;
};

/** Whether a word is a first name and hardly ever anything else. */
export const isFirstName = (word: string): boolean => {
  const lower = word.toLowerCase();
  return (
    lower.length > 1 &&
    !ALSO_WORDS.has(lower) &&
    (load().first.has(lower) || lower.split('-').every((part) => load().first.has(part)))
  );
};

/** Whether a word is a last name. */
export const isLastName = (word: string): boolean =>
  word
    .toLowerCase()
    .split('-')
    .some((part) => load().last.has(part));
