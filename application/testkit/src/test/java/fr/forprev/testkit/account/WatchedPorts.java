package fr.forprev.testkit.account;

import fr.forprev.application.account.AccountPorts;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** The ports of accounts, each of whose calls is told before it is made. */
final class WatchedPorts {

  /** Who is told, and may throw instead. */
  @FunctionalInterface
  interface Watch {

    /** {@code arguments} are null when there are none. */
    void called(String portAndMethod, Object[] arguments);
  }

  private WatchedPorts() {}

  /** The same ports as {@code real}, but for the clock all told to {@code watch}. */
  static AccountPorts of(AccountPorts real, Watch watch) {
    RecordComponent[] ports = AccountPorts.class.getRecordComponents();
    try {
      Object[] watched = new Object[ports.length];
      for (int i = 0; i < ports.length; i++) {
        watched[i] = watched(ports[i].getType(), ports[i].getAccessor().invoke(real), watch);
      }
      return AccountPorts.class
          .getDeclaredConstructor(
              Arrays.stream(ports).map(RecordComponent::getType).toArray(Class<?>[]::new))
          .newInstance(watched);
    } catch (ReflectiveOperationException impossible) {
      throw new LinkageError(impossible.getMessage(), impossible);
    }
  }

  private static Object watched(Class<?> port, Object real, Watch watch) {
    if (!port.isInterface()) {
      return real;
    }
    return Proxy.newProxyInstance(
        port.getClassLoader(),
        new Class<?>[] {port},
        (proxy, method, arguments) -> {
          watch.called(port.getSimpleName() + "." + method.getName(), arguments);
          try {
            return method.invoke(real, arguments);
          } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
          }
        });
  }
}
