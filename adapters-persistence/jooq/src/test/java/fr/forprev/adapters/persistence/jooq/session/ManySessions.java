package fr.forprev.adapters.persistence.jooq.session;

import fr.forprev.adapters.persistence.jooq.Postgres;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleOrganisations;

/** A great many sessions of all states, many of them ending or changed on the same day. */
final class ManySessions {
  static final int TOTAL = 20_000;

  private ManySessions() {}

  /**
   * {@value #TOTAL} of them. Three in ten are of MAROSE FORMATION; Karine declared a third of
   * these, Hélène leads one in ten of all.
   */
  static void fill(Postgres postgres) {
    fill(postgres, TOTAL, 3);
  }

  /** All of them are of MAROSE FORMATION. */
  static void fillOneOrganisation(Postgres postgres, int total) {
    fill(postgres, total, 10);
  }

  private static void fill(Postgres postgres, int total, int ofMaroseInTen) {
    SampleOrganisations.saveAll(postgres.emptied());
    People.saveAll(postgres.store());
    postgres
        .owner()
        .execute(
            """
            insert into organisation (id, type, name, siret, caisse)
            select gen_random_uuid(), 'COMPANY', 'Entité ' || n, (10000000000000 + n)::text,
              'CRAMIF'
            from generate_series(1, 100) n
            """);
    postgres
        .owner()
        .execute(
            """
            with drawn as (
              insert into forprev_number select 'PRS' || (10000 + n) from generate_series(1, 400) n
            )
            insert into person
            select gen_random_uuid(), 'PRS' || (10000 + n), 'NOM', 'Prénom', '1980-01-01',
              'nom', 'prenom', n || '@example.fr'
            from generate_series(1, 400) n
            """);
    postgres
        .owner()
        .execute(
            """
            insert into session (id, number, organisation, declarer, last_actor, changed_on,
              revision, state, dispositif, level, end_date, certificate, postal_code, town, kind,
              trainer, generated_on)
            select gen_random_uuid(), n,
              case when n %% 10 < %5$d then '%1$s'::uuid
                else (array(select id from organisation order by id))[1 + n %% 102] end,
              case when n %% 10 = 0 then '%2$s'::uuid
                else (array(select id from person order by id))[1 + n %% 407] end,
              '%3$s', date '2023-06-15' - n %% 61, 1,
              (array['DRAFT', 'WITH_TRAINER', 'WITH_ENTITY', 'GENERATED'])[1 + n / 10 %% 4],
              (array['SST', 'PRAPIBC', 'CATEC', 'GQS'])[1 + n %% 7 %% 4], 1 + n %% 3, date '2023-06-15' - n %% 97, 'SST-1', '44000', 'Nantes', 'INITIAL',
              case when n %% 10 = 1 then '%3$s'::uuid
                else (array(select id from person order by id))[1 + n %% 397] end,
              case when n / 10 %% 4 = 3 then date '2023-06-15' - n %% 97 %% 20 end
            from generate_series(1, %4$d) n
            """
                .formatted(
                    SampleOrganisations.MAROSE.id(),
                    People.KARINE.id(),
                    People.HELENE.id(),
                    total,
                    ofMaroseInTen));
    postgres.owner().execute("analyze");
  }
}
