package fr.forprev.bootstrap.publishing;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines of one type: itself, then its members, as {@code name = what it is}. */
record ApiOfType(Class<?> type) {

  /** What every record, enum or object has, or redefines without changing what it promises. */
  private static final Set<String> UNDERSTOOD =
      Set.of("equals(Object)", "hashCode()", "toString()", "values()", "valueOf(String)");

  Stream<String> lines() {
    return Stream.of(
            Stream.of(name() + " = " + itself()),
            Arrays.stream(type.getDeclaredFields())
                .filter(this::isShown)
                .map(field ->
                    name(field) + " = " + modifiers(field) + text(field.getAnnotatedType())),
            Arrays.stream(type.getDeclaredConstructors())
                .filter(this::isShown)
                .map(made -> name() + ".new" + parameters(made) + " = " + modifiers(made).strip()),
            Arrays.stream(type.getDeclaredMethods())
                .filter(method -> isShown(method) && !method.isBridge())
                .filter(method -> !UNDERSTOOD.contains(method.getName() + parameters(method)))
                .map(method -> name(method) + parameters(method) + " = " + answer(method)))
        .flatMap(lines -> lines);
  }

  private String itself() {
    return Stream.of(
            modifiers(type.getModifiers()).strip(),
            type.isSealed() ? "sealed" : "",
            (kind() + TypeText.parameters(type.getTypeParameters())).strip(),
            list("extends", Stream.ofNullable(parent())),
            list(
                type.isInterface() ? "extends" : "implements",
                Arrays.stream(type.getAnnotatedInterfaces())),
            permits())
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private String kind() {
    if (type.isAnnotation()) {
      return "annotation";
    }
    if (type.isInterface()) {
      return "interface";
    }
    return type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
  }

  private AnnotatedType parent() {
    boolean own = type.isInterface() || type.isEnum() || type.isRecord();
    return own || type.getSuperclass() == Object.class ? null : type.getAnnotatedSuperclass();
  }

  private static String list(String word, Stream<AnnotatedType> types) {
    String names = types.map(TypeText::of).sorted().collect(Collectors.joining(", "));
    return names.isEmpty() ? "" : word + " " + names;
  }

  /** Who may extend it, as far as others can name them. */
  private String permits() {
    if (!type.isSealed()) {
      return "";
    }
    return Arrays.stream(type.getPermittedSubclasses())
        .filter(permitted -> Modifier.isPublic(permitted.getModifiers()))
        .map(Class::getCanonicalName)
        .sorted()
        .collect(Collectors.joining(", ", "permits ", ""));
  }

  private String answer(Method method) {
    return modifiers(method)
        + (method.isDefault() ? "default " : "")
        + TypeText.parameters(method.getTypeParameters())
        + text(method.getAnnotatedReturnType());
  }

  private static String parameters(Executable executable) {
    return Arrays.stream(executable.getAnnotatedParameterTypes())
        .map(TypeText::of)
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private boolean isShown(Member member) {
    boolean inherited =
        Modifier.isProtected(member.getModifiers()) && !Modifier.isFinal(type.getModifiers());
    return !member.isSynthetic() && (Modifier.isPublic(member.getModifiers()) || inherited);
  }

  /** Those that matter to who calls or extends. */
  private static String modifiers(int all) {
    int matter = Modifier.PUBLIC | Modifier.PROTECTED | Modifier.STATIC | Modifier.FINAL;
    return Modifier.toString(all & (matter | (Modifier.isInterface(all) ? 0 : Modifier.ABSTRACT)))
        + " ";
  }

  private static String modifiers(Member member) {
    return modifiers(member.getModifiers());
  }

  private static String text(AnnotatedType type) {
    return TypeText.of(type);
  }

  private String name() {
    return type.getCanonicalName();
  }

  private String name(Member member) {
    return name() + "." + member.getName();
  }
}
