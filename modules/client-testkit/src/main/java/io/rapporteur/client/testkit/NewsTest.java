package io.rapporteur.client.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives the test methods of a class a {@link NewsCluster} as a parameter: a broker in this JVM, a
 * schema registry over HTTP, and all topics of an installation, under a prefix of the test's own.
 * It is made for one test and closed after it; the broker is shared by all tests of the JVM.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NewsClusterResolver.class)
public @interface NewsTest {
  /** Names of the routes that there are, as `politics`. */
  String[] routes() default {};
}
