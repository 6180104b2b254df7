/**
 * The checker's half of the conversation with a worker, in the checker. It reads frames every byte of which is hostile, and
 * must never load a class that they name or answer after the property has ended. Read {@link Worker} first, then
 * {@link Exchange}.
 */
package assay.proxy;
