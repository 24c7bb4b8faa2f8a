package fr.forprev.bootstrap.architecture;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Source files, read by the compiler without being compiled. */
final class Sources {

  private static final Path REPOSITORY = repository();

  private Sources() {}

  /** The Java files below {@code folders} of the repository. */
  static List<Path> below(String... folders) {
    return Stream.of(folders).map(REPOSITORY::resolve).flatMap(Sources::files).sorted().toList();
  }

  /** What the public types and methods of {@code files} do not say, one line for each. */
  static List<String> undocumented(List<Path> files) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (var manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(files));
      DocTrees comments = DocTrees.instance(task);
      Undocumented found = new Undocumented(comments);
      for (CompilationUnitTree file : task.parse()) {
        found.scan(file, null);
      }
      return found.names();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Whether there is a comment at {@code path}, and it begins with a sentence. */
  static boolean hasSentence(DocTrees comments, TreePath path) {
    DocCommentTree comment = comments.getDocCommentTree(path);
    return comment != null && !comment.getFirstSentence().isEmpty();
  }

  /** The nearest folder around this one that has the domain in it. */
  private static Path repository() {
    return Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
        .filter(folder -> Files.isDirectory(folder.resolve("domain/src/main/java")))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(".java")).toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
