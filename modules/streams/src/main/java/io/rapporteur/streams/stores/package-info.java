/** Forms of keys that several stores share: {@link io.rapporteur.streams.stores.TimedKeys}. */
package io.rapporteur.streams.stores;
