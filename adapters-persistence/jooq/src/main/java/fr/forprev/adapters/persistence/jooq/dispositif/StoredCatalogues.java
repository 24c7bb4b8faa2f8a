package fr.forprev.adapters.persistence.jooq.dispositif;

import static fr.forprev.adapters.persistence.jooq.generated.Tables.CATALOGUE_CERTIFICATE;
import static fr.forprev.adapters.persistence.jooq.generated.Tables.CATALOGUE_DISPOSITIF;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.selectFrom;

import fr.forprev.adapters.persistence.jooq.Database;
import fr.forprev.adapters.persistence.jooq.generated.tables.records.CatalogueCertificateRecord;
import fr.forprev.adapters.persistence.jooq.generated.tables.records.CatalogueDispositifRecord;
import fr.forprev.application.dispositif.Catalogues;
import fr.forprev.domain.dispositif.Catalogue;
import fr.forprev.domain.dispositif.CertificateCode;
import fr.forprev.domain.dispositif.CertificateLine;
import fr.forprev.domain.dispositif.DispositifCode;
import fr.forprev.domain.dispositif.DispositifLevel;
import fr.forprev.domain.dispositif.DispositifLine;
import fr.forprev.domain.dispositif.Level;
import fr.forprev.domain.dispositif.Validity;
import java.util.ArrayList;
import java.util.List;

/** {@link Catalogues} on PostgreSQL. */
public final class StoredCatalogues implements Catalogues {

  private final Database database;

  /** In that database. */
  public StoredCatalogues(Database database) {
    this.database = database;
  }

  @Override
  public Catalogue current() {
    return database
        .dsl()
        .select(
            multiset(selectFrom(CATALOGUE_DISPOSITIF).orderBy(CATALOGUE_DISPOSITIF.POSITION))
                .convertFrom(lines -> lines.map(StoredCatalogues::dispositif)),
            multiset(selectFrom(CATALOGUE_CERTIFICATE).orderBy(CATALOGUE_CERTIFICATE.POSITION))
                .convertFrom(lines -> lines.map(StoredCatalogues::certificate)))
        .fetchSingle(mapping(Catalogue::new));
  }

  @Override
  public void store(Catalogue catalogue) {
    List<CatalogueDispositifRecord> dispositifs = new ArrayList<>();
    for (DispositifLine line : catalogue.dispositifs()) {
      dispositifs.add(
          new CatalogueDispositifRecord(
              dispositifs.size() + 1,
              line.dispositifLevel().dispositif().value(),
              (short) line.dispositifLevel().level().number(),
              line.shortLabel(),
              line.label(),
              (short) line.trainerLevel().number(),
              line.requiresPlatform(),
              line.minimumTrainees(),
              line.maximumTrainees(),
              line.initialMonths(),
              line.renewalMonths(),
              line.closedOn(),
              line.from(),
              line.source()));
    }
    List<CatalogueCertificateRecord> certificates = new ArrayList<>();
    for (CertificateLine line : catalogue.certificates()) {
      certificates.add(
          new CatalogueCertificateRecord(
              certificates.size() + 1,
              line.code().value(),
              line.dispositifLevel().dispositif().value(),
              (short) line.dispositifLevel().level().number(),
              line.label(),
              line.initial().written(),
              line.refresher().written(),
              line.listLabel(),
              line.from(),
              line.source()));
    }
    database.together(dsl -> {
      dsl.deleteFrom(CATALOGUE_CERTIFICATE).execute();
      dsl.deleteFrom(CATALOGUE_DISPOSITIF).execute();
      dsl.batchInsert(dispositifs).execute();
      dsl.batchInsert(certificates).execute();
    });
  }

  private static DispositifLine dispositif(CatalogueDispositifRecord row) {
    return new DispositifLine(
        dispositifLevel(row.getDispositif(), row.getLevel()),
        row.getShortLabel(),
        row.getLabel(),
        level(row.getTrainerLevel()),
        row.getRequiresPlatform(),
        row.getMinimumTrainees(),
        row.getMaximumTrainees(),
        row.getInitialMonths(),
        row.getRenewalMonths(),
        row.getClosedOn(),
        row.getFromDay(),
        row.getSource());
  }

  private static CertificateLine certificate(CatalogueCertificateRecord row) {
    return new CertificateLine(
        new CertificateCode(row.getCode()),
        dispositifLevel(row.getDispositif(), row.getLevel()),
        row.getLabel(),
        validity(row.getInitialValidity()),
        validity(row.getRefresherValidity()),
        row.getListLabel(),
        row.getFromDay(),
        row.getSource());
  }

  private static Validity validity(String written) {
    return Validity.parse(written).orElseThrow();
  }

  private static DispositifLevel dispositifLevel(String dispositif, short level) {
    return new DispositifLevel(new DispositifCode(dispositif), level(level));
  }

  private static Level level(short number) {
    return Level.of(number).orElseThrow();
  }
}
