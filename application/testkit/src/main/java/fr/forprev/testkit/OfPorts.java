package fr.forprev.testkit;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;

/** Answers for a store with whichever of some ports is of the type asked for. */
final class OfPorts implements InvocationHandler {

  private final List<Object> ports;

  private OfPorts(List<Object> ports) {
    this.ports = ports;
  }

  static Store store(Object... ports) {
    return (Store)
        Proxy.newProxyInstance(
            Store.class.getClassLoader(),
            new Class<?>[] {Store.class},
            new OfPorts(List.of(ports)));
  }

  @Override
  public Object invoke(Object store, Method asked, Object[] arguments) throws Throwable {
    if (asked.getDeclaringClass() == Object.class) {
      return asked.invoke(ports, arguments);
    }
    if (asked.isDefault()) {
      return InvocationHandler.invokeDefault(store, asked, arguments);
    }
    return ports.stream()
        .filter(asked.getReturnType()::isInstance)
        .findFirst()
        .orElseThrow(
            () -> new UnsupportedOperationException("this store has no " + asked.getName()));
  }
}
