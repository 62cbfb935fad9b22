package org.baraza.torture.input;

import java.util.Random;

/** Makes a broken or hostile file of another one. */
@FunctionalInterface
interface Damage {

    byte[] to(byte[] bytes, Random random);
}
