/**
 * The yardstick: a press quotation held against the transcript of what was said. {@link
 * io.rapporteur.stories.yardstick.Yardstick} says where in the transcript it stands, what it has
 * differently, and whether that changes what was said.
 */
package io.rapporteur.stories.yardstick;
