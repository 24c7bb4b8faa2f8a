package fr.forprev.adapters.web.session;

import fr.forprev.adapters.web.rule.RemarkBody;
import java.util.List;

/** A session, with what the rules remark on it. */
record SessionAnswer(SessionBody session, List<RemarkBody> remarks) {}
