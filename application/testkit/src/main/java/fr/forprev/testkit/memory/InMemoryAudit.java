package fr.forprev.testkit.memory;

import fr.forprev.application.audit.AuditAct;
import fr.forprev.application.audit.AuditEntry;
import fr.forprev.application.audit.AuditSeals;
import fr.forprev.application.audit.AuditTrail;
import fr.forprev.application.audit.Traces;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The trail, and the chain: the hash of each link covers its entry and the link before. */
final class InMemoryAudit implements AuditTrail, AuditSeals, Traces {

  static final Part<Table<UUID, AuditEntry>> ENTRIES = Part.table();
  private static final Part<Table<UUID, Link>> CHAIN = Part.table();

  /** One sealed entry. */
  private record Link(UUID entry, String hash) {}

  private final CurrentWorld world;

  InMemoryAudit(CurrentWorld world) {
    this.world = world;
  }

  @Override
  public void record(AuditEntry entry) {
    world.change(
        ENTRIES,
        entries -> {
          Collision.unless(entries.find(entry.id()).isEmpty(), "the audit entry");
          return entries.with(entry.id(), entry);
        });
  }

  @Override
  public int sealPending() {
    List<UUID> sealed = new ArrayList<>();
    world.change(
        CHAIN,
        chain -> {
          Table<UUID, Link> grown = chain;
          String last = lastHash(chain);
          for (AuditEntry entry : world.get(ENTRIES).rows().toList()) {
            if (chain.find(entry.id()).isEmpty()) {
              last = hash(last, entry);
              grown = grown.with(entry.id(), new Link(entry.id(), last));
              sealed.add(entry.id());
            }
          }
          return grown;
        });
    return sealed.size();
  }

  @Override
  public List<UUID> broken() {
    List<UUID> broken = new ArrayList<>();
    String before = "";
    for (Link link : world.get(CHAIN).rows().toList()) {
      String linkBefore = before;
      boolean intact =
          world
              .get(ENTRIES)
              .find(link.entry())
              .filter(entry -> hash(linkBefore, entry).equals(link.hash()))
              .isPresent();
      if (!intact) {
        broken.add(link.entry());
      }
      before = link.hash();
    }
    return broken;
  }

  @Override
  public List<Trace> of(UUID subject, Set<AuditAct> acts) {
    return world
        .get(ENTRIES)
        .rows()
        .filter(entry -> entry.subject().equals(subject) && acts.contains(entry.act()))
        .sorted(Comparator.comparing(AuditEntry::at).reversed())
        .map(entry ->
            new Trace(
                entry.at(),
                entry.act(),
                entry.actor() == null ? null : entry.actor().person(),
                entry.note()))
        .toList();
  }

  private static String lastHash(Table<UUID, Link> chain) {
    return chain.rows().reduce((former, latter) -> latter).map(Link::hash).orElse("");
  }

  private static String hash(String before, AuditEntry entry) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(digest.digest((before + entry).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
