/**
 * Words that carry no meaning of their own in a question or a sentence: articles, pronouns,
 * prepositions, auxiliaries, and verbs that only lead up to what is asked.
 */
export const stopWords: ReadonlySet<string> = new Set(
  `a about after again all also am an and any anybody anyone anything are as at be because been before being both but
  by can cannot cant could did didnt do does doesnt doing done dont during each either else even ever every for from
  get gets getting give given gives giving go goes going gone got had has hasnt have havent having he her here hers
  herself him himself his i if im in into is isnt it its itself ive just lot make makes may me might mine more
  most must my myself no nobody none nor not of off on onto or other our ours out over please quite rather really
  s shall she should so some somebody someone something such t tell than that thats the their theirs them themselves
  then there these they theyre thing things this those though through to too towards under until up upon us very was
  wasnt we were werent what whats which while whom whose will with within without wont would wouldnt yet you your yours
  arent couldnt hadnt mustnt shouldnt theyve theyll theyd weve youve youll
  actually exactly exact mean means meant say says said saying know need like come came instead ask asked asking`.split(
    /\s+/,
  ),
);

/** Words that ask what it all comes to, where nothing else in a question says of what. */
export const gistWords: ReadonlySet<string> = new Set(
  `conclude concluded conclusion conclusions explain explained find finding findings found gist main outcome overview
  point points result results summarise summarised summary`.split(/\s+/),
);

/** Words that are found in talk about anything: they tell a little of what is meant, and their lack tells nothing. */
export const commonWords: ReadonlySet<string> = new Set([
  ...gistWords,
  ...`able ago ahead almost along already always another anyway around away back best better big bit bring certainly
  chance check completely concerning course currently deal details different easy end enough especially everyone
  everything fact far feel few fine first full good great happen happened happening happens hard hear hold
  hope info information interested interesting kind last later least left let like little look looked looking looks
  lot made mainly making maybe mind never new next nice now often ok okay old once ones only open ought overall own
  part perhaps piece place plain possible probably proper put question quick recently regarding remember right
  roughly same saw see seem seemed seems seen sense set shall short show shows simply since soon sort still stuff
  suppose supposed sure take taken takes taking think time together took true try trying turn use used using usually
  want wanted wants way well whatever whether whole wonder work wrong yes
  key run runs ran running`.split(/\s+/),
]);

/** Words with which a question is put: they say what kind of answer is wanted, and little of what it is about. */
export const askingWords: ReadonlySet<string> = new Set(['who', 'when', 'why', 'where', 'how', 'many', 'much', 'long']);
