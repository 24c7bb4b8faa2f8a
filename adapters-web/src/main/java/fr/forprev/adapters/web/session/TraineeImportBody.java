package fr.forprev.adapters.web.session;

import fr.forprev.adapters.web.rule.RemarkBody;
import java.util.List;

/** A session as an import left it, with what the rules and the lines of the file remark. */
record TraineeImportBody(
    SessionBody session, List<RemarkBody> remarks, FileBody file, List<FindingBody> lineRemarks) {}
