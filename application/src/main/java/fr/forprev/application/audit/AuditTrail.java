package fr.forprev.application.audit;

/** Port: the append-only trail. */
public interface AuditTrail {

  /** Adds an entry in the transaction of the act itself. */
  void record(AuditEntry entry);
}
