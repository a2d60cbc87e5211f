/** Help texts that follow the list of options. Lines of at most 80 characters. */

const STATUS = `
Exit status:
  0  all that was looked at is well
  1  something in the input is not; standard error says what, where, and the cure
  2  the call is wrong, or a file cannot be read or written`;

export const MAIN_HELP = `
Examples:
  ai-maturity-scan validate my-definition.json
  ai-maturity-scan score answers.ndjson > results.ndjson
  ai-maturity-scan verify results.ndjson
  ai-maturity-scan compare 1KW7K-JEXF1-... result.json

JSON Lines files have one JSON value on each line. A bad line is told with its
number; the other lines go on. Without a file name, or with -, score and verify
read standard input; both take several files. In PowerShell, which has no <,
name the file. All files may be in UTF-8 or, as older PowerShells write them, in
UTF-16. The JSON Schemas of all formats are in this package, as
ai-maturity-scan/schema/*.json.
${STATUS}`;

export const VALIDATE_HELP = `
Files:
  assessment  a definition of your own: questions, gates, scores and their texts
  support     your support offers, for the attribute support-src
  benchmark   your figures on the use of AI, for the attribute benchmark-src

Examples:
  ai-maturity-scan validate my-definition.json
  ai-maturity-scan validate our-support.json
  ai-maturity-scan validate our-support.json --assessment my-definition.json
  ai-maturity-scan validate - < my-definition.json

A warning says what a valid definition has without effect: a step that nobody
reaches, an answer that never matters, a minimum score that no plan can meet.

A file has at most 1 000 000 characters; what comes after is not read.
${STATUS}`;

export const SCORE_HELP = `
Input: on each line the answers of one firm, option ids by item id, such as
  {"use.frequency":"weekly","use.technologies":["text-analysis"]}
or those under "answers", beside what the result is to say:
  {"id":"firm-7","completedAt":"2026-01-31T12:00:00Z","answers":{...}}
Beside "answers" may stand "id" (else it is made from the line's number),
"language", "startedAt", "completedAt" and "depth" ("full" or "quick"). An item
that was not answered is left out; "dont-know" is an answer.

or the code of a scan, such as 1KW7K-JEXF1-...; it may also stand in place of
the file; or a result or a CloudEvent with one, whose answers are scored again.
A file may be one JSON list of these.

Tables (.csv, .tsv, .xlsx, or --from): a row is a firm. The first row has the
heads: item ids, or the questions or their labels in any language. The cells
have option ids or their texts; several options are parted by semicolons. A head
such as plans.barriers.cost is one option, with 1 or 0. All other columns are
your own: they stand first in a table that is written (--to csv).

Output: a result on each line, in the same order. --only step,cells writes these
parts alone, many times as fast. --to csv or xlsx writes a table. A line with anything unknown
in it is not scored.

An id stands on one line only. A line has at most 1 000 000 bytes. There is no
limit to the number of lines, and many take no more memory than some: an input
without an end goes on until you stop it (Ctrl-C).

Examples:
  ai-maturity-scan score answers.ndjson > results.ndjson
  ai-maturity-scan score --support our-support.json --at 2026-01-31T12:00:00Z
    answers.ndjson > results.ndjson   (on one line)
  ai-maturity-scan score january.ndjson february.ndjson > results.ndjson
  ai-maturity-scan score members.xlsx --to csv --labels nl --only step > steps.csv
${STATUS}`;

export const VERIFY_HELP = `
Input: on each line a result, as the scan or "score" gives it, or a CloudEvent
with one; or a JSON list of these.

Output: {"line","id","ok","differences","unchecked"} on each line. Differences
have a JSON path, what was found and what the answers give. "unchecked" names
the parts made from a catalogue or figures that were not given: name the files
by --support and --benchmark. Standard error says so too, and the exit status
only with --strict: use that for results from strangers, who may have renamed a
catalogue. Two results with one id are an error. A line that is no result has no
output.

Examples:
  ai-maturity-scan verify --strict results.ndjson
  ai-maturity-scan verify results.ndjson > verdicts.ndjson 2> mistakes.txt
${STATUS}`;

export const COMPARE_HELP = `
Input: two visits of one firm. Each is a code as the scan shows it, or the name
of a file with a code, with a result, or with answers as for "score".

Output: one JSON value. "step" and "cells" have "then", "now" and "direction";
"plan" and "hold" have the stages of then with their "outcome" (done, not-done,
unknown, no-longer-needed) and whether they were "ticked"; "answers" has those
that are others today; "notCarried" those of then that the definition does not
have. Both visits are scored by the definition of today; "sameDefinition" says
whether it is the one they were made with.

Examples:
  ai-maturity-scan compare spring.json autumn.json
  ai-maturity-scan compare 1KW7K-JEXF1-... autumn.json
${STATUS}`;

export const VOICES_HELP = `
Input: the lead's answers, as for "compare", and the codes that colleagues gave
back.

Output: one JSON value. "items" has the lead's answer, the lowest and the highest
of all as positions on the scale, and from three colleagues on their "median" and
"deviation"; "step" and "cells" are the ranges of all answers; "discuss" lists
the questions on which views are two options or more apart.

Examples:
  ai-maturity-scan voices result.json 3KW21-16T0F-...
  ai-maturity-scan voices 1KW7K-J6T00-... 3KW21-16T0F-... 3KW21-16T0V-...
${STATUS}`;

export const CODE_HELP = `
The code holds all answers and the date. Anybody who has it can read them.

Examples:
  ai-maturity-scan code result.json
  ai-maturity-scan score answers.ndjson | ai-maturity-scan code -
${STATUS}`;

export const COHORT_HELP = `
Input: on each line a result, as the scan, "score" or the WordPress plugin gives
it; or a JSON list of these. Or an object with the result under "result", or a
CloudEvent with it under "data"; beside it may stand the key of the firm:
  {"member":"m-417","result":{...}}      (cohort --respondent member)
A key is a text that all results of one firm have and no other; use one that
does not say who it is. Each result is computed again from its answers.

Output: a cohort file, one JSON value: tables without figures that could tell
something about a single firm. Name all earlier releases by --earlier: what was
published stays as it was, unless you name the tallies of then, too. With
--tally the tally in its place: it is as confidential as the results. Standard
error says what was wrong on which line, and how many lines were not counted:
  unreadable, no-result, older-version, other-definition, other-engine,
  different (does not follow from its answers), bad-respondent
  withdrawn, repeated (same id), superseded (the firm has a later result)
The last three are no errors. A line without a key counts as a firm of its own.

Where verified results lie in a database, with --duckdb or by the SQL of --sql:
a table or view results (result, respondent, withdrawn). SQL cannot compute a
result again. DuckDB needs one more package: npm install @duckdb/node-api

Examples:
  ai-maturity-scan cohort --population "Bakers" results.ndjson > cohort.json
  ai-maturity-scan cohort --respondent member --withdrawn gone.txt
    --earlier spring.json --earlier-tally spring-tally.json
    2026-*.ndjson > autumn.json   (on one line)
  ai-maturity-scan cohort --duckdb members.duckdb > cohort.json
  ai-maturity-scan cohort --sql postgresql > tally.sql
${STATUS}`;

export const MERGE_HELP = `
Adds up tallies of parts of the results, made on other days or machines. The
order makes no difference: the outcome is the tally of all results together, in
which repeats and earlier results of one firm are found too.

Output: a cohort file as of "cohort"; with --tally the tally of all.

Examples:
  ai-maturity-scan merge spring.json autumn.json > cohort.json
  ai-maturity-scan merge --tally spring.json autumn.json > tally.json
${STATUS}`;

export const RAKE_HELP = `
Those who answered are not all that exist: often too many are large. Here each
figure stands twice: as it is in the file ("raw"), and as if firms of each size
and sector had answered in proportion ("raked"). It is made of the published
file and these numbers alone, so it tells nothing that is held back.

  by         by what firms are weighted: size, sector, or both
  effective  as exact as so many firms without weights (Kish); "low" and "high"
             are Wilson's interval of 95 per cent from it
  leaning    how much of it is the share of all firms, 0 to 1: a group of n
             firms counts by n / (n + 20), one that is held back not at all

A question is left out without a table by size or sector, or if its groups with
figures are fewer than two or have fewer than half of the enterprises.

On each line of --enterprises stands a size or a sector, by its option id:
  size,sector,enterprises
  10-49,,53503
  ,trade,21000

Examples:
  ai-maturity-scan rake cohort.json --country NL > raked.json
  ai-maturity-scan rake cohort.json --enterprises enterprises.csv > raked.json
${STATUS}`;

export const FIGURES_HELP = `
Where to get the download: ec.europa.eu/eurostat/databrowser, data set isoc_eb_ai
(by size) or isoc_eb_ain2 (by sector), Download, SDMX-CSV. Of each group of
firms the newest year is used; a list of technologies or reasons is of one year.
Lines of low reliability are left out. Standard error says how many lines were
read and used. Reading it again needs no network.

Examples:
  ai-maturity-scan figures import isoc_eb_ai.csv --country NL > figures.json
  ai-maturity-scan validate figures.json
${STATUS}`;
