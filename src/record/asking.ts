/** The words of a question that ask what somebody said: who is named in it is the speaker, and not what is asked for. */
export const asksForStatement =
  /\b(say|says|said|tell|told|react\w*|respon[sd]\w*|repl(y|ied)|comment(s|ed)?|views?|statement|apolog\w*|accept\w*|agreed?|welcome\w*|back(s|ed)?|criticis\w*|think(s)? of)\b/;
