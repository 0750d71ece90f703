/**
 * What is told as it happens: {@link io.rapporteur.console.live.Hub} hands each document to the
 * clients that want it, at the pace that a reader can follow, and counts what it leaves out.
 */
package io.rapporteur.console.live;
