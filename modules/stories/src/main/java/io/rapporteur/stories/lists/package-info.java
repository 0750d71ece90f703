/** What packages read their lists of words with. */
package io.rapporteur.stories.lists;
