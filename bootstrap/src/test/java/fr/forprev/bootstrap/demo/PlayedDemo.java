package fr.forprev.bootstrap.demo;

import fr.forprev.adapters.persistence.jooq.Database;
import fr.forprev.adapters.persistence.jooq.StoredPorts;
import fr.forprev.application.session.GenerateCertificates;
import fr.forprev.application.session.ListSessions;
import fr.forprev.application.session.SessionPorts;
import fr.forprev.application.session.SessionRow;
import fr.forprev.bootstrap.Site;
import fr.forprev.bootstrap.database.OpenDatabase;
import fr.forprev.domain.dispositif.BundledCatalogue;
import fr.forprev.domain.dispositif.Level;
import fr.forprev.domain.session.SessionId;
import fr.forprev.testkit.Answers;
import fr.forprev.testkit.SettableClock;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Function;

/** The demo on a site of tests. */
record PlayedDemo(Site site) {

  /** As a start of the demo on that day; returns the file of tokens. */
  Path on(LocalDate day) {
    try (OpenDatabase open = OpenDatabase.open(site.settings())) {
      SettableClock clock = SettableClock.on(day);
      SessionPorts ports = StoredPorts.of(new Database(open.connections()), clock);
      if (ports.catalogues().current().dispositifs().isEmpty()) {
        ports.catalogues().store(BundledCatalogue.catalogue());
      }
      return new Demo(open.connections(), clock, site.folder()).prepare();
    }
  }

  /** As Karine on that day, the session that certifies trainers. */
  void generateTheTrainersOf(LocalDate day) {
    try (OpenDatabase open = OpenDatabase.open(site.settings())) {
      SessionPorts ports = StoredPorts.of(new Database(open.connections()), SettableClock.on(day));
      SessionId waiting =
          ListSessions.of(ports.sessionRows())
              .list(
                  Cast.acting(Cast.MANAGER),
                  ListSessions.Search.of(ListSessions.Filter.MY_TURN),
                  null,
                  100)
              .rows()
              .stream()
              .filter(row -> row.dispositifLevel().equals(Rights.at("SST", Level.TWO)))
              .map(SessionRow::id)
              .findFirst()
              .orElseThrow();
      Answers.granted(GenerateCertificates.of(ports).generate(Cast.acting(Cast.MANAGER), waiting));
    }
  }

  /** What the stored rights say. */
  <T> T read(Function<SessionPorts, T> question) {
    try (OpenDatabase open = OpenDatabase.open(site.settings())) {
      return question.apply(
          StoredPorts.of(new Database(open.connections()), SettableClock.on(LocalDate.EPOCH)));
    }
  }
}
