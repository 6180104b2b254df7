/**
 * Loads a submission and answers calls, in the worker, which is as hostile as the submission. It sees tasks, kit, wire and the
 * students' libraries, and must never be believed by anybody. Read {@link WorkerMain} first, then {@link
 * assay.worker.Conversation}.
 */
package assay.worker;
