/** A package with a note for everybody. */
package hostile;
