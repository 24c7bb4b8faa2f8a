package fr.forprev.bootstrap.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.forprev.bootstrap.configuration.Settings;
import fr.forprev.bootstrap.configuration.Values;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class EmbeddedDatabaseTest {

  @TempDir Path folder;

  @Test
  void it_migrates_itself_lies_in_the_data_folder_and_quotes_no_row_in_its_log() throws Exception {
    Path data = folder.resolve("data");
    Settings settings =
        Settings.of(Values.defaults().environment(Map.of("FORPREV_DATA_FOLDER", data.toString())));
    OpenDatabase open = OpenDatabase.open(settings);
    try (open;
        var connection = open.connections().getConnection();
        var statement = connection.createStatement()) {
      assertThat(open.isMigrated()).isTrue();
      assertThatThrownBy(() ->
              statement.execute(
                  "insert into organisation (id, type, name, siret)"
                      + " values (gen_random_uuid(), 'X', 'MAROSE', '77567145600082')"))
          .isInstanceOf(SQLException.class);
      assertThatThrownBy(() -> statement.execute("create table more (id int)"))
          .isInstanceOf(SQLException.class);
    }
    assertThat(open.answers()).as("once closed").isFalse();
    assertThat(OpenDatabase.migrate(settings)).as("already applied").isZero();
    assertThat(data)
        .isDirectoryContaining("glob:**/pg18")
        .isDirectoryContaining("glob:**/password")
        .isDirectoryContaining("glob:**/lock");
    assertThat(data.resolve("postgres.log"))
        .content()
        .contains("organisation_type_check")
        .doesNotContain("MAROSE");
  }
}
