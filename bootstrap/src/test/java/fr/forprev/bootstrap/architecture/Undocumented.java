package fr.forprev.bootstrap.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Collects public types and methods, and packages, whose comment does not begin with a sentence.
 */
final class Undocumented extends TreePathScanner<@Nullable Void, @Nullable Void> {

  private final DocTrees comments;
  private final List<String> names = new ArrayList<>();

  Undocumented(DocTrees comments) {
    this.comments = comments;
  }

  List<String> names() {
    return List.copyOf(names);
  }

  @Override
  public @Nullable Void visitPackage(PackageTree node, @Nullable Void none) {
    if (getCurrentPath().getCompilationUnit().getTypeDecls().isEmpty()) {
      check(node.getPackageName().toString());
    }
    return super.visitPackage(node, null);
  }

  @Override
  public @Nullable Void visitClass(ClassTree node, @Nullable Void none) {
    if (!isPublic(node.getModifiers())) {
      return null; // nothing in it can be seen from elsewhere
    }
    check(name(node));
    return super.visitClass(node, null);
  }

  @Override
  public @Nullable Void visitMethod(MethodTree node, @Nullable Void none) {
    if (isPublic(node.getModifiers()) && !overrides(node)) {
      Tree type = getCurrentPath().getParentPath().getLeaf();
      check(name((ClassTree) type) + "." + node.getName());
    }
    return null;
  }

  private void check(String name) {
    if (!Sources.hasSentence(comments, getCurrentPath())) {
      names.add(name);
    }
  }

  private boolean isPublic(ModifiersTree modifiers) {
    TreePath around = getCurrentPath().getParentPath();
    boolean inInterface = around.getLeaf().getKind() == Tree.Kind.INTERFACE;
    return modifiers.getFlags().contains(Modifier.PUBLIC)
        || (inInterface && !modifiers.getFlags().contains(Modifier.PRIVATE));
  }

  private static boolean overrides(MethodTree method) {
    return method.getModifiers().getAnnotations().stream()
        .anyMatch(annotation -> annotation.getAnnotationType().toString().equals("Override"));
  }

  private String name(ClassTree type) {
    var unit = getCurrentPath().getCompilationUnit();
    return unit.getPackageName() + "." + type.getSimpleName();
  }
}
