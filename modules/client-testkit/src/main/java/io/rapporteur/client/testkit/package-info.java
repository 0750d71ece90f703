/**
 * For the tests of services that read or feed Rapporteur's topics. Begin with {@link
 * io.rapporteur.client.testkit.NewsTest}.
 */
package io.rapporteur.client.testkit;
