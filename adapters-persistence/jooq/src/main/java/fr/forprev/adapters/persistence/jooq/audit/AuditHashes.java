package fr.forprev.adapters.persistence.jooq.audit;

import fr.forprev.adapters.persistence.jooq.Sha256;
import fr.forprev.adapters.persistence.jooq.generated.tables.records.AuditEntryRecord;
import java.nio.charset.StandardCharsets;

/** SHA-256 of an entry, and of a link of the chain. */
final class AuditHashes {

  private AuditHashes() {}

  /** Over every column, each on a line of its own; an absent one is an empty line, no note none. */
  static byte[] content(AuditEntryRecord row) {
    String lines =
        String.join(
                "\n",
                row.getId().toString(),
                row.getAt().toInstant().toString(),
                row.getPerson() == null ? "" : row.getPerson().toString(),
                row.getRole() == null ? "" : row.getRole(),
                row.getAct(),
                row.getSubject().toString())
            + (row.getNote() == null ? "" : "\n" + row.getNote());
    return Sha256.of(lines.getBytes(StandardCharsets.UTF_8));
  }

  /** Over the link before (nothing for the first) and the entry's content hash. */
  static byte[] link(byte[] previous, byte[] content) {
    return Sha256.of(previous, content);
  }
}
