package io.rapporteur.client.testkit;

import io.rapporteur.testkit.EmbeddedBroker;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Makes the cluster of a test. */
final class NewsClusterResolver implements ParameterResolver {
  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(NewsClusterResolver.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == NewsCluster.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    String[] routes =
        AnnotationSupport.findAnnotation(context.getRequiredTestClass(), NewsTest.class)
            .map(NewsTest::routes)
            .orElse(new String[0]);
    // what lies in the store of a test and can be closed is closed when the test ends
    return context
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(
            NewsCluster.class,
            key -> NewsCluster.on(EmbeddedBroker.shared(), routes),
            NewsCluster.class);
  }
}
