package fr.forprev.domain.dispositif;

import java.util.Arrays;
import java.util.Optional;

/** 1 = employees, 2 = trainers, 3 = trainers of trainers. */
public enum Level {
  /** Employees. */
  ONE(1),
  /** Trainers. */
  TWO(2),
  /** Trainers of trainers. */
  THREE(3);

  private final int number;

  Level(int number) {
    this.number = number;
  }

  /** 1, 2 or 3. */
  public int number() {
    return number;
  }

  /** The level with that number; empty unless it is 1, 2 or 3. */
  public static Optional<Level> of(int number) {
    return Arrays.stream(values()).filter(level -> level.number() == number).findFirst();
  }

  /** Whether success at this level makes a person a trainer (TRA-01). */
  public boolean certifiesTrainers() {
    return this != ONE;
  }
}
