package fr.forprev.bootstrap.publishing;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A type as one writes it in code, with its {@code @Nullable}; the same text on every JDK. */
final class TypeText {

  private TypeText() {}

  static String of(AnnotatedType type) {
    return (type.isAnnotationPresent(Nullable.class) ? "@Nullable " : "") + bare(type);
  }

  /** The type parameters that something declares, with their bounds, or nothing. */
  static String parameters(TypeVariable<?>[] declared) {
    return declared.length == 0
        ? ""
        : Arrays.stream(declared)
            .map(
                variable -> variable.getName() + bounds(" extends ", variable.getAnnotatedBounds()))
            .collect(Collectors.joining(", ", "<", "> "));
  }

  private static String bare(AnnotatedType type) {
    if (type instanceof AnnotatedArrayType array) {
      return of(array.getAnnotatedGenericComponentType()) + "[]";
    }
    if (type instanceof AnnotatedParameterizedType generic) {
      return name(((ParameterizedType) generic.getType()).getRawType())
          + Arrays.stream(generic.getAnnotatedActualTypeArguments())
              .map(TypeText::of)
              .collect(Collectors.joining(", ", "<", ">"));
    }
    if (type instanceof AnnotatedWildcardType wildcard) {
      AnnotatedType[] lower = wildcard.getAnnotatedLowerBounds();
      return "?"
          + (lower.length > 0
              ? bounds(" super ", lower)
              : bounds(" extends ", wildcard.getAnnotatedUpperBounds()));
    }
    return name(type.getType());
  }

  private static String bounds(String word, AnnotatedType[] bounds) {
    String text = Arrays.stream(bounds).map(TypeText::of).collect(Collectors.joining(" & "));
    return text.isEmpty() || text.equals("Object") ? "" : word + text;
  }

  private static String name(Type type) {
    String name = type instanceof Class<?> named ? named.getCanonicalName() : type.getTypeName();
    return name.replaceFirst("^java\\.lang\\.(?=[A-Z][A-Za-z]*$)", "");
  }
}
