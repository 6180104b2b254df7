package assay.worker;

public final class Conversation {}
