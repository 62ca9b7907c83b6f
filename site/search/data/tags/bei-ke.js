lantaiSearch("tags/bei-ke","J")
