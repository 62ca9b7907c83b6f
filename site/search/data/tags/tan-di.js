lantaiSearch("tags/tan-di","9+'")
