package fr.forprev.application.audit;

import java.util.List;
import java.util.UUID;

/** Port: the chain that makes a changed or missing entry of the trail visible. */
public interface AuditSeals {

  /** Chains the committed entries that are not yet in the chain; returns how many. */
  int sealPending();

  /** The entries that no longer match the chain: changed, missing or out of order. */
  List<UUID> broken();
}
