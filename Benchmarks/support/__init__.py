"""What every benchmark needs: servers to ask, `hark load` to ask them with, a disk to compare with, a row to print."""
