package org.ejml.data;

public class DMatrixRMaj {
    public double[] data = new double[0];
}
