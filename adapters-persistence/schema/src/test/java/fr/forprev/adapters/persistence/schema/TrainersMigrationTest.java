package fr.forprev.adapters.persistence.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Certificates, certifications and numbers that were there before trainers were certified. */
class TrainersMigrationTest {

  private static final String ROWS_OF_VERSION_4 =
      """
      insert into organisation values
        ('00000000-0000-0000-0000-000000000001', 'COMPANY', 'MAROSE FORMATION');
      insert into person values
        ('00000000-0000-0000-0000-000000000002', 'JKA37899', 'MÜLLER', 'Frédéric', '1975-06-09',
         'MULLER', 'FREDERIC', 'frederic@example.org');
      insert into catalogue_certificate values
        (1, 'CATEC-2-A', 'CATEC', 2, 'Un', '36', '36', 'Un', null, ''),
        (2, 'CATEC-2-B', 'CATEC', 2, 'Deux', '36', '36', 'Deux', null, '');
      insert into trainer_certification values
        ('00000000-0000-0000-0000-000000000002', 'CATEC', 2, '2021-06-15', null),
        ('00000000-0000-0000-0000-000000000002', 'SST', 3, '2021-06-15', '2024-06-15');
      insert into session (id, number, organisation, declarer, last_actor, changed_on, revision,
          state, dispositif, level, end_date, certificate, postal_code, town, kind, trainer,
          generated_on)
        values ('00000000-0000-0000-0000-000000000003', 113, '00000000-0000-0000-0000-000000000001',
          '00000000-0000-0000-0000-000000000002', '00000000-0000-0000-0000-000000000002',
          '2023-06-15', 1, 'GENERATED', 'SST', 1, '2023-06-15', 'SST-1', '35000', 'Rennes',
          'INITIAL', '00000000-0000-0000-0000-000000000002', '2023-06-15');
      insert into trainee (id, session, position) values
        ('00000000-0000-0000-0000-000000000004', '00000000-0000-0000-0000-000000000003', 1);
      insert into certificate values
        ('00000000-0000-0000-0000-000000000005', '00000000-0000-0000-0000-000000000003',
         '00000000-0000-0000-0000-000000000004', 'SST-1-2023-0000001-A', 'SST-1', 'SST', 'LEFÈVRE',
         'Chloé', '1990-05-17', '2023-06-15', '2025-06-15', 'INITIAL', 'MAROSE FORMATION',
         'H00421/2020/SST-1/O', 'MÜLLER Frédéric', 'Rennes', '2023-06-15');
      """;

  @Test
  void are_kept_and_completed() throws SQLException {
    Login owner = TestDatabase.create("4").owner();
    try (Connection connection = owner.connect();
        Statement sql = connection.createStatement()) {
      sql.execute(ROWS_OF_VERSION_4);

      assertThat(Migrations.of(owner).apply()).isPositive();

      assertThat(column(sql, "select number from forprev_number")).containsExactly("JKA37899");
      assertThat(
              column(
                  sql,
                  "select number || dispositif || level || (dies_with = session) || (person is"
                      + " null) from certificate"))
          .containsExactly("SST-1-2023-0000001-ASST1truetrue");
      assertThat(
              column(
                  sql,
                  "select dispositif || ' ' || code || ' ' || origin || ' ' || start_day from"
                      + " trainer_certification order by dispositif"))
          .containsExactly("CATEC CATEC-2-A RECORDED 2021-06-15", "SST SST-3 RECORDED 2021-06-15");

      sql.execute("delete from session");
      assertThat(column(sql, "select number from certificate")).isEmpty();
    }
  }

  private static List<String> column(Statement sql, String query) throws SQLException {
    List<String> values = new ArrayList<>();
    try (ResultSet rows = sql.executeQuery(query)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }
}
