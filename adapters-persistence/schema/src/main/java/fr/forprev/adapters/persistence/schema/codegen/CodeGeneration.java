package fr.forprev.adapters.persistence.schema.codegen;

import fr.forprev.adapters.persistence.embedded.EmbeddedPostgres;
import fr.forprev.adapters.persistence.schema.ApplicationRole;
import fr.forprev.adapters.persistence.schema.Login;
import fr.forprev.adapters.persistence.schema.Migrations;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/**
 * Generates the Java names of tables and columns from a real PostgreSQL on which the migrations
 * ran.
 */
public final class CodeGeneration {
  private static final String PACKAGE = "fr.forprev.adapters.persistence.jooq.generated";
  private static final String TABLES_OF_LIBRARIES = "flyway_schema_history|scheduled_tasks";

  private CodeGeneration() {}

  /**
   * Takes the folder of the migrations, to know whether they changed, and the folder where the code
   * goes.
   */
  public static void main(String[] folders) throws Exception {
    Path output = Files.createDirectories(Path.of(folders[1]));
    Stamp stamp = Stamp.of(Path.of(folders[0]), output);
    if (!stamp.isThere()) {
      Logger.getLogger("").setLevel(Level.WARNING);
      generate(output);
      stamp.write();
    }
  }

  private static void generate(Path output) throws Exception {
    try (EmbeddedPostgres server = EmbeddedPostgres.startForTests()) {
      Login owner = new Login(server.jdbcUrl("postgres"), server.user(), server.password());
      ApplicationRole.createIfAbsent(owner, server.password());
      Migrations.of(owner).apply();
      GenerationTool.generate(configuration(owner, output));
    }
  }

  private static Configuration configuration(Login owner, Path output) {
    Database database =
        new Database()
            .withName("org.jooq.meta.postgres.PostgresDatabase")
            .withInputSchema("public")
            .withExcludes(TABLES_OF_LIBRARIES)
            .withIncludeRoutines(false);
    return new Configuration()
        .withLogging(Logging.WARN)
        .withJdbc(
            new Jdbc()
                .withUrl(owner.jdbcUrl())
                .withUser(owner.user())
                .withPassword(owner.password()))
        .withGenerator(
            new Generator()
                .withDatabase(database)
                .withGenerate(new Generate().withGeneratedAnnotation(false).withEmptySchemas(true))
                .withTarget(
                    new Target().withPackageName(PACKAGE).withDirectory(output.toString())));
  }
}
