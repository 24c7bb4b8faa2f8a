package fr.forprev.adapters.web;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.function.Supplier;

/** The use cases of accounts looked up at each call. */
final class LateAccounts {

  private LateAccounts() {}

  static UseCases.AccountUseCases of(Supplier<UseCases.AccountUseCases> now) {
    RecordComponent[] all = UseCases.AccountUseCases.class.getRecordComponents();
    Object[] late = Arrays.stream(all).map(one -> late(one, now)).toArray();
    Class<?>[] types = Arrays.stream(all).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<UseCases.AccountUseCases> constructor =
          UseCases.AccountUseCases.class.getDeclaredConstructor(types);
      return constructor.newInstance(late);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Object late(RecordComponent one, Supplier<UseCases.AccountUseCases> now) {
    return Proxy.newProxyInstance(
        LateAccounts.class.getClassLoader(),
        new Class<?>[] {one.getType()},
        (proxy, method, arguments) -> {
          try {
            return method.invoke(one.getAccessor().invoke(now.get()), arguments);
          } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
          }
        });
  }
}
