package io.rapporteur.testkit;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test method a broker: `@ExtendWith(BrokerExtension.class)` and a parameter of type {@link
 * EmbeddedBroker}, the one all share, or {@link TestCluster}, made for this test and closed after
 * it, with the routes `politics`, `economy` and `country-{country}` over `am` and `az`.
 */
public final class BrokerExtension implements ParameterResolver {
  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(BrokerExtension.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == EmbeddedBroker.class || type == TestCluster.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    if (parameter.getParameter().getType() == EmbeddedBroker.class) {
      return EmbeddedBroker.shared();
    }
    // what lies in the store of a test and can be closed is closed when the test ends
    return context
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(
            TestCluster.class,
            key ->
                TestCluster.on(EmbeddedBroker.shared(), "politics", "economy", "country-{country}"),
            TestCluster.class);
  }
}
