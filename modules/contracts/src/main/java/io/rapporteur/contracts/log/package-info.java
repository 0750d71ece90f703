/** What is common to all that is logged. Begin with {@code WithoutMessages}. */
package io.rapporteur.contracts.log;
