lantaiSearch("tags/lao-zhao-pian","*%5(%")
