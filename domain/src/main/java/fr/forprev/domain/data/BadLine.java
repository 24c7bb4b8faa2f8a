package fr.forprev.domain.data;

/**
 * A line of a file that cannot be read.
 *
 * @param file the file's name
 * @param number the line's number in it, from 1, the header included
 * @param problem what is wrong, in English
 */
public record BadLine(String file, int number, String problem) {

  @Override
  public String toString() {
    return file + " line " + number + ": " + problem;
  }
}
