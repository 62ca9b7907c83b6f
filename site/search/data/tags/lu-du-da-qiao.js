lantaiSearch("tags/lu-du-da-qiao","%.&&%$&#'")
