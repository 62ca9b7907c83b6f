lantaiSearch("tags/shi-mo-cun",",($((#&%")
