package fr.forprev.e2e.decision;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * The rules of one file, compiled by Drools to its executable model, in a session that is kept: a
 * question is put in, decided and taken out again.
 */
final class Drools {

  private static final String FOLDER = "fr/forprev/e2e/decision/";

  private final Answer answer = new Answer();
  private final KieSession session;

  private Drools(KieSession session) {
    this.session = session;
    session.setGlobal("answer", answer);
  }

  /** The rules in {@code name}{@code .drl}. */
  static Drools of(String name) {
    KieServices services = KieServices.get();
    ReleaseId release = services.newReleaseId("fr.forprev.decision", name, "1");
    KieFileSystem files = services.newKieFileSystem();
    files.generateAndWritePomXML(release);
    files.write("src/main/resources/" + FOLDER + name + ".drl", rules(name));
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException(builder.getResults().toString());
    }
    return new Drools(services.newKieContainer(release).getKieBase().newKieSession());
  }

  Answer decide(Question question) {
    answer.clear();
    FactHandle asked = session.insert(question);
    session.fireAllRules();
    session.delete(asked);
    return answer;
  }

  private static String rules(String name) {
    try (InputStream file = Drools.class.getResourceAsStream(name + ".drl")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
