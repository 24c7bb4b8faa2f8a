package fr.forprev.adapters.persistence.schema.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeGenerationTest {
  @TempDir Path folder;

  @Test
  void code_is_generated_again_only_when_a_migration_changed() throws Exception {
    Path migrations = Files.createDirectory(folder.resolve("migrations"));
    Files.writeString(migrations.resolve("V1__first.sql"), "select 1;");
    String[] folders = {migrations.toString(), folder.resolve("code").toString()};
    Path generated =
        folder.resolve("code/fr/forprev/adapters/persistence/jooq/generated/Public.java");

    CodeGeneration.main(folders);
    assertThat(generated).exists();

    Files.delete(generated);
    CodeGeneration.main(folders);
    assertThat(generated).doesNotExist();

    Files.writeString(migrations.resolve("V2__second.sql"), "select 2;");
    CodeGeneration.main(folders);
    assertThat(generated).exists();
  }
}
