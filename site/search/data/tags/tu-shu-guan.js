lantaiSearch("tags/tu-shu-guan",".-.")
